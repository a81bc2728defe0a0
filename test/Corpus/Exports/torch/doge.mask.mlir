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
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @doge(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<2xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<2x32xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<64xf32>, %arg15: tensor<96x64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<64x96xf32>, %arg18: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 2.000000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %147 = arith.index_cast %in : i64 to index
      %148 = linalg.index 2 : index
      %149 = arith.cmpi slt, %147, %c96 : index
      cf.assert %149, "index must be smaller than dim size"
      %150 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %150, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%147, %148] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %147 = linalg.index 0 : index
      %148 = arith.index_cast %147 : index to i64
      linalg.yield %148 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %147 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %147 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %147 = linalg.index 0 : index
      %148 = arith.index_cast %147 : index to i64
      linalg.yield %148 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %147 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %147 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %147 = arith.andi %in, %in_54 : i1
      linalg.yield %147 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %147 = arith.cmpi slt, %in, %c0_i64 : i64
      %148 = arith.addi %in, %c2_i64 : i64
      %149 = arith.select %147, %148, %in : i64
      %150 = arith.index_cast %149 : i64 to index
      %151 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %152 = arith.addi %in_54, %c40_i64 : i64
      %153 = arith.select %151, %152, %in_54 : i64
      %154 = arith.index_cast %153 : i64 to index
      %extracted = tensor.extract %5[%150, %154] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %147 = arith.andi %in, %in_54 : i1
      linalg.yield %147 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %147 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %147 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %147 = arith.sitofp %in : i64 to f32
      linalg.yield %147 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<1x40x8xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_6 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %21 = tensor.empty() : tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.cos %in : f32
      linalg.yield %147 : f32
    } -> tensor<1x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.sin %in : f32
      linalg.yield %147 : f32
    } -> tensor<1x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<2x40x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_7 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %31 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %34 = tensor.empty() : tensor<80x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_14 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %37 = tensor.empty() : tensor<2x40x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x40x4x16xf32>) outs(%37 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x4x16xf32>
    %39 = tensor.empty() : tensor<2x40x4x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x40x4x16xf32>) outs(%40 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x4x1xf32>) outs(%39 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_8 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x4x1xf32>) outs(%39 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x40x4x1xf32>) outs(%39 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %44 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%37 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg12, %45 : tensor<16xf32>, tensor<2x40x4x16xf32>) outs(%37 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x4x16xf32>
    %47 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_15 = linalg.transpose ins(%46 : tensor<2x40x4x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<64x32xf32>
    %transposed_16 = linalg.transpose ins(%arg8 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<80x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_17 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %52 = tensor.empty() : tensor<2x40x2x16xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x40x2x16xf32>) outs(%52 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x2x16xf32>
    %54 = tensor.empty() : tensor<2x40x2x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x40x2x16xf32>) outs(%55 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x40x2x1xf32>) outs(%54 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_8 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2x1xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x40x2x1xf32>) outs(%54 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x2x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x40x2x1xf32>) outs(%54 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %59 : tensor<2x40x2x16xf32>, tensor<2x40x2x1xf32>) outs(%52 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2x16xf32>
    %61 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg13, %60 : tensor<16xf32>, tensor<2x40x2x16xf32>) outs(%52 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2x16xf32>
    %62 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_18 = linalg.transpose ins(%61 : tensor<2x40x2x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg9 : tensor<32x64xf32>) outs(%48 : tensor<64x32xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%50 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_20 = tensor.expand_shape %63 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x2x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_23 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_22 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %65 = tensor.empty() : tensor<2x4x40x8xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x4x40x8xf32>) outs(%65 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.negf %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_25 = tensor.concat dim(3) %66, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_23 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x16xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.addf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x16xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_22 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %70 = tensor.empty() : tensor<2x2x40x8xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x2x40x8xf32>) outs(%70 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.negf %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_28 = tensor.concat dim(3) %71, %extracted_slice_26 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_23 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x40x16xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.addf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x40x16xf32>
    %74 = tensor.empty() : tensor<32x2xf32>
    %transposed_29 = linalg.transpose ins(%arg10 : tensor<2x32xf32>) outs(%74 : tensor<32x2xf32>) permutation = [1, 0] 
    %75 = tensor.empty() : tensor<80x2xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<80x2xf32>) -> tensor<80x2xf32>
    %77 = linalg.matmul ins(%63, %transposed_29 : tensor<80x32xf32>, tensor<32x2xf32>) outs(%76 : tensor<80x2xf32>) -> tensor<80x2xf32>
    %expanded_30 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [2, 40, 2] : tensor<80x2xf32> into tensor<2x40x2xf32>
    %78 = tensor.empty() : tensor<2x40x2xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x40x2xf32>) outs(%78 : tensor<2x40x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x2xf32>) outs(%78 : tensor<2x40x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.log1p %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2xf32>
    %81 = tensor.empty() : tensor<2x40x2xi1>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x40x2xf32>) outs(%81 : tensor<2x40x2xi1>) {
    ^bb0(%in: f32, %out: i1):
      %147 = arith.cmpf ogt, %in, %cst_9 : f32
      linalg.yield %147 : i1
    } -> tensor<2x40x2xi1>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %expanded_30, %80 : tensor<2x40x2xi1>, tensor<2x40x2xf32>, tensor<2x40x2xf32>) outs(%78 : tensor<2x40x2xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %147 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2xf32>
    %84 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %83 : tensor<2xf32>, tensor<2x40x2xf32>) outs(%78 : tensor<2x40x2xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x40x2xf32>) outs(%78 : tensor<2x40x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2xf32>
    %86 = tensor.empty() : tensor<2x2x40xf32>
    %transposed_31 = linalg.transpose ins(%85 : tensor<2x40x2xf32>) outs(%86 : tensor<2x2x40xf32>) permutation = [0, 2, 1] 
    %87 = tensor.empty() : tensor<2x2x40x40xf32>
    %88 = linalg.generic {indexing_maps = [#map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x2x40xf32>) outs(%87 : tensor<2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x40xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x1x40x40xf32>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %147 = arith.cmpf une, %in, %cst : f32
      linalg.yield %147 : i1
    } -> tensor<2x1x40x40xi1>
    %90 = linalg.generic {indexing_maps = [#map16, #map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %cst_2, %88 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<2x2x40x40xf32>) outs(%87 : tensor<2x2x40x40xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %147 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %147 : f32
    } -> tensor<2x2x40x40xf32>
    %91 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %92 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x2x40x40xf32>) outs(%91 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %92 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x40xf32> into tensor<2x4x40x40xf32>
    %93 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %94 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x2x40x16xf32>) outs(%93 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_33 = tensor.collapse_shape %94 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %95 = linalg.generic {indexing_maps = [#map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x40x16xf32>) outs(%93 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %96 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<2x4x40x16xf32>) outs(%96 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %97 = tensor.empty() : tensor<8x40x40xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %99 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%98 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_37 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %100 = tensor.empty() : tensor<2x4x40x40xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x4x40x40xf32>) outs(%100 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.mulf %in, %cst_10 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x40xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %collapsed_32 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%100 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.addf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x40xf32>
    %103 = tensor.empty() : tensor<2x4x40xi64>
    %104 = linalg.fill ins(%c0_i64 : i64) outs(%103 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %105 = tensor.empty() : tensor<2x4x40xf32>
    %106 = linalg.fill ins(%cst_0 : f32) outs(%105 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %107:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%102 : tensor<2x4x40x40xf32>) outs(%106, %104 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %147 = linalg.index 3 : index
      %148 = arith.index_cast %147 : index to i64
      %149 = arith.maximumf %in, %out : f32
      %150 = arith.cmpf ogt, %in, %out : f32
      %151 = arith.select %150, %148, %out_54 : i64
      linalg.yield %149, %151 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_38 = tensor.expand_shape %107#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%100 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.subf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x40xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x4x40x40xf32>) outs(%100 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x40xf32>
    %110 = tensor.empty() : tensor<2x4x40x1xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<2x4x40x40xf32>) outs(%111 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%100 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.divf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %113 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_40 = tensor.collapse_shape %95 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %114 = tensor.empty() : tensor<8x40x16xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %116 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%115 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_41 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x40x16xf32>) outs(%37 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %117 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_45 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %1 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %expanded_45 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.addf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_7 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %125 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %127 = tensor.empty() : tensor<64x96xf32>
    %transposed_46 = linalg.transpose ins(%arg15 : tensor<96x64xf32>) outs(%127 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %126 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %128 = tensor.empty() : tensor<80x96xf32>
    %129 = linalg.fill ins(%cst : f32) outs(%128 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %130 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%129 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_48 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %131 = tensor.empty() : tensor<2x40x96xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x96xf32>) outs(%131 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.negf %in : f32
      %148 = math.exp %147 : f32
      %149 = arith.addf %148, %cst_1 : f32
      %150 = arith.divf %cst_1, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x96xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48, %132 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%131 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x96xf32>
    %transposed_49 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%127 : tensor<64x96xf32>) permutation = [1, 0] 
    %134 = linalg.matmul ins(%collapsed_47, %transposed_49 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%129 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_50 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %expanded_50 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%131 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x96xf32>
    %136 = tensor.empty() : tensor<96x64xf32>
    %transposed_51 = linalg.transpose ins(%arg17 : tensor<64x96xf32>) outs(%136 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %137 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_53 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %119 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %expanded_53 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.addf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_7 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_5 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %144 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %146 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %145 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %147 = arith.mulf %in, %in_54 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    return %146 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

