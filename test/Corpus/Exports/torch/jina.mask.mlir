#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @jina(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<1x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<96xf32>, %arg12: tensor<64x96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64x64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c1 = arith.constant 1 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant dense<0> : tensor<2x40xi64>
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      linalg.yield %141 : i64
    } -> tensor<40xi64>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.index_cast %in : i64 to index
      %141 = linalg.index 2 : index
      %142 = arith.cmpi slt, %140, %c96 : index
      cf.assert %142, "index must be smaller than dim size"
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %143, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%140, %141] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.index_cast %in : i64 to index
      %141 = linalg.index 2 : index
      %142 = arith.cmpi slt, %140, %c1 : index
      cf.assert %142, "index must be smaller than dim size"
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %143, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%140, %141] : tensor<1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %6 = tensor.empty() : tensor<2x40x64xf64>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %140 = arith.extf %in : f32 to f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %8 = tensor.empty() : tensor<2x40x1xf64>
    %9 = linalg.fill ins(%cst : f64) outs(%8 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_9 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %140 = arith.subf %in, %in_50 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %140 = arith.mulf %in, %in_50 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_9 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %16 = tensor.empty() : tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf64>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %140 = arith.truncf %in : f64 to f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_10 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %20 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.subf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %27 = tensor.empty() : tensor<2x40xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%27 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %140 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %140 : i1
    } -> tensor<2x40xi1>
    %29 = tensor.empty() : tensor<2xi64>
    %30 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%29 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      linalg.yield %141 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %30 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %31 = tensor.empty() : tensor<1x1x40x1xi1>
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x40x1xi64>) outs(%31 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %140 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %140 : i1
    } -> tensor<1x1x40x1xi1>
    %33 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %32 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%31 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %140 = arith.andi %in, %in_50 : i1
      linalg.yield %140 : i1
    } -> tensor<1x1x40x1xi1>
    %34 = tensor.empty() : tensor<2x1x1x40xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%34 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %140 = arith.cmpi slt, %in, %c0_i64 : i64
      %141 = arith.addi %in, %c2_i64 : i64
      %142 = arith.select %140, %141, %in : i64
      %143 = arith.index_cast %142 : i64 to index
      %144 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %145 = arith.addi %in_50, %c40_i64 : i64
      %146 = arith.select %144, %145, %in_50 : i64
      %147 = arith.index_cast %146 : i64 to index
      %extracted = tensor.extract %28[%143, %147] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %36 = tensor.empty() : tensor<2x1x40x40xi1>
    %37 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%36 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %140 = arith.andi %in, %in_50 : i1
      linalg.yield %140 : i1
    } -> tensor<2x1x40x40xi1>
    %38 = tensor.empty() : tensor<2x1x40x40xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%38 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %140 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %140 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_16 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %40 = tensor.empty() : tensor<1x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x40x1xi64>) outs(%40 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.sitofp %in : i64 to f32
      linalg.yield %140 : f32
    } -> tensor<1x40x1xf32>
    %42 = tensor.empty() : tensor<1x40x8xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %cst_7 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%42 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %43, %43 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %44 = tensor.empty() : tensor<1x40x16xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%44 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.cos %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x40x16xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%44 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.sin %in : f32
      linalg.yield %140 : f32
    } -> tensor<1x40x16xf32>
    %collapsed = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %47 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<80x64xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %50 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %53 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg16 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg18 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %58 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%57, %58 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_23 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %45 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_26 = tensor.expand_shape %46 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_25 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %61 = tensor.empty() : tensor<2x4x40x8xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x4x40x8xf32>) outs(%61 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_28 = tensor.concat dim(3) %62, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x16xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x16xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_25 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x4x40x8xf32>) outs(%61 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.negf %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_31 = tensor.concat dim(3) %66, %extracted_slice_29 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x16xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x16xf32>
    %69 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_32 = linalg.transpose ins(%68 : tensor<2x4x40x16xf32>) outs(%69 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_33 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %70 = tensor.empty() : tensor<8x40x40xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %72 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%71 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_35 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %73 = tensor.empty() : tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x4x40x40xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.mulf %in, %cst_11 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %39 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x40xi64>
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %78 = tensor.empty() : tensor<2x4x40xf32>
    %79 = linalg.fill ins(%cst_1 : f32) outs(%78 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %80:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x40x40xf32>) outs(%79, %77 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %140 = linalg.index 3 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = arith.maximumf %in, %out : f32
      %143 = arith.cmpf ogt, %in, %out : f32
      %144 = arith.select %143, %141, %out_50 : i64
      linalg.yield %142, %144 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_36 = tensor.expand_shape %80#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_36 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.subf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.exp %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %83 = tensor.empty() : tensor<2x4x40x1xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<2x4x40x40xf32>) outs(%84 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.divf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_37 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %87 = tensor.empty() : tensor<8x40x16xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %89 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%88 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_39 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %90 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x4x40x16xf32>) outs(%90 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_42 = linalg.transpose ins(%arg20 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%91, %92 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_43 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded_43 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %140 = arith.extf %in : f32 to f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %96 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_9 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %98 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %140 = arith.subf %in, %in_50 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %99 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %140 = arith.mulf %in, %in_50 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %100 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_9 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf64>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %140 = arith.truncf %in : f64 to f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_10 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %104 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.subf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %106 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg8 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_44 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %111 = tensor.empty() : tensor<64x96xf32>
    %transposed_45 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%111 : tensor<64x96xf32>) permutation = [1, 0] 
    %112 = tensor.empty() : tensor<80x96xf32>
    %113 = linalg.fill ins(%cst_0 : f32) outs(%112 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %114 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%113 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %115 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<96xf32>) outs(%112 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%114, %115 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%112 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<80x96xf32>
    %expanded_46 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %117 = tensor.empty() : tensor<2x40x96xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x40x96xf32>) outs(%117 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_12 : f32
      %141 = math.erf %140 : f32
      %142 = arith.addf %141, %cst_2 : f32
      %143 = arith.mulf %142, %cst_3 : f32
      %144 = arith.mulf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_47 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %119 = tensor.empty() : tensor<96x64xf32>
    %transposed_48 = linalg.transpose ins(%arg12 : tensor<64x96xf32>) outs(%119 : tensor<96x64xf32>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %121 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%48 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_49 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %expanded_49 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %140 = arith.extf %in : f32 to f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %125 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %126 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_9 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %127 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %140 = arith.subf %in, %in_50 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %128 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %127 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %140 = arith.mulf %in, %in_50 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %129 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %130 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_9 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %131 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf64>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %140 = arith.truncf %in : f64 to f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_10 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_8 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %133 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.subf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %137 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %135 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg22 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.mulf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %139 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg23 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %140 = arith.addf %in, %in_50 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    return %139 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F8A78943E3137AC3DFEC1C73C6BB4E73B6761063B2BDF1B3AD4CC3439"
    }
  }
#-}

