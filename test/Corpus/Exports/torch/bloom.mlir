#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @bloom(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<192x64xf32>, %arg7: tensor<192xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<256x64xf32>, %arg13: tensor<256xf32>, %arg14: tensor<64x256xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 0.79788455999999996 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %145 = arith.index_cast %in : i64 to index
      %146 = linalg.index 2 : index
      %147 = arith.cmpi slt, %145, %c96 : index
      cf.assert %147, "index must be smaller than dim size"
      %148 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %148, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%145, %146] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<2x40x64xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %4 = tensor.empty() : tensor<2x40x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_8 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %145 = arith.subf %in, %in_44 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %145 = arith.mulf %in, %in_44 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_8 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %12 = tensor.empty() : tensor<2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_9 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_7 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.subf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg2 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %23 = tensor.empty() : tensor<4xi32>
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%23 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      %147 = arith.trunci %146 : i64 to i32
      %148 = arith.addi %147, %c1_i32 : i32
      linalg.yield %148 : i32
    } -> tensor<4xi32>
    %25 = tensor.empty() : tensor<4xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_4, %24 : tensor<f32>, tensor<4xi32>) outs(%25 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_44: i32, %out: f32):
      %145 = arith.extf %in : f32 to f64
      %146 = arith.sitofp %in_44 : i32 to f64
      %147 = math.powf %145, %146 : f64
      %148 = arith.truncf %147 : f64 to f32
      linalg.yield %148 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %26 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %27 = tensor.empty() : tensor<40xi64>
    %28 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%27 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %145 = linalg.index 0 : index
      %146 = arith.index_cast %145 : index to i64
      linalg.yield %146 : i64
    } -> tensor<40xi64>
    %29 = tensor.empty() : tensor<4x1x40xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %28 : tensor<4x1x1xf32>, tensor<40xi64>) outs(%29 : tensor<4x1x40xf32>) {
    ^bb0(%in: f32, %in_44: i64, %out: f32):
      %145 = arith.sitofp %in_44 : i64 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<4x1x40xf32>
    %31 = tensor.empty() : tensor<2x4x1x40xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<4x1x40xf32>) outs(%31 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %expanded_13 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_14 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %33 = tensor.empty() : tensor<1x1x40x40xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%33 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %145 = arith.cmpi sle, %in, %in_44 : i64
      linalg.yield %145 : i1
    } -> tensor<1x1x40x40xi1>
    %35 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed_15 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %36 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x40x40xi1>) outs(%35 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %37 = tensor.empty() : tensor<2x1x40x40xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map10, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%37 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_44: f32, %in_45: f32, %out: f32):
      %145 = arith.select %in, %in_44, %in_45 : f32
      linalg.yield %145 : f32
    } -> tensor<2x1x40x40xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_8 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %41 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %145 = arith.subf %in, %in_44 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %42 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %145 = arith.mulf %in, %in_44 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %44 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%43 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_8 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_9 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_7 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %48 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.subf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %50 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_16 = tensor.collapse_shape %54 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %55 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<192x64xf32>) outs(%55 : tensor<64x192xf32>) permutation = [1, 0] 
    %56 = tensor.empty() : tensor<80x192xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %58 = linalg.matmul ins(%collapsed_16, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%57 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %59 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<192xf32>) outs(%56 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %60 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%58, %59 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%56 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<80x192xf32>
    %expanded_17 = tensor.expand_shape %60 [[0, 1], [2, 3, 4]] output_shape [2, 40, 4, 3, 16] : tensor<80x192xf32> into tensor<2x40x4x3x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 0, 0, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %61 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_19 = linalg.transpose ins(%collapsed_18 : tensor<2x40x4x16xf32>) outs(%61 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_20 = tensor.extract_slice %expanded_17[0, 0, 0, 1, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x40x4x16xf32>) outs(%61 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_23 = tensor.extract_slice %expanded_17[0, 0, 0, 2, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x40x4x16xf32>) outs(%61 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %62 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<8x40x16xf32>) outs(%62 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %63 = tensor.empty() : tensor<8x40x40xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %65 = linalg.batch_matmul ins(%collapsed_26, %transposed_28 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%64 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<8x40x40xf32>) outs(%63 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.mulf %in, %cst_10 : f32
      linalg.yield %145 : f32
    } -> tensor<8x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map13, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed, %66 : tensor<8x1x40xf32>, tensor<8x40x40xf32>) outs(%63 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %68 = tensor.empty() : tensor<2x4x40x40xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %38 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%68 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x40xf32>
    %70 = tensor.empty() : tensor<2x4x40xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %72 = tensor.empty() : tensor<2x4x40xf32>
    %73 = linalg.fill ins(%cst_1 : f32) outs(%72 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %74:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x4x40x40xf32>) outs(%73, %71 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %145 = linalg.index 3 : index
      %146 = arith.index_cast %145 : index to i64
      %147 = arith.maximumf %in, %out : f32
      %148 = arith.cmpf ogt, %in, %out : f32
      %149 = arith.select %148, %146, %out_44 : i64
      linalg.yield %147, %149 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_31 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%68 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.subf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x40x40xf32>) outs(%68 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.exp %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x40xf32>
    %77 = tensor.empty() : tensor<2x4x40x1xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x4x40x40xf32>) outs(%78 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%68 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.divf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %81 = tensor.empty() : tensor<8x40x16xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %83 = linalg.batch_matmul ins(%collapsed_32, %collapsed_29 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%82 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_33 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %84 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x40x16xf32>) outs(%84 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %85 = tensor.empty() : tensor<64x64xf32>
    %transposed_36 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%85 : tensor<64x64xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<80x64xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %88 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%87 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%86 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%86 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<80x64xf32>
    %expanded_37 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_37 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_8 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %145 = arith.subf %in, %in_44 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %145 = arith.mulf %in, %in_44 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_8 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_9 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_7 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %101 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.subf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %103 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg11 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_38 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %108 = tensor.empty() : tensor<64x256xf32>
    %transposed_39 = linalg.transpose ins(%arg12 : tensor<256x64xf32>) outs(%108 : tensor<64x256xf32>) permutation = [1, 0] 
    %109 = tensor.empty() : tensor<80x256xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %111 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%110 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %112 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<256xf32>) outs(%109 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %113 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%111, %112 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%109 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<80x256xf32>
    %expanded_40 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %114 = tensor.empty() : tensor<2x40x256xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x40x256xf32>) outs(%114 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.mulf %in, %cst_11 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x256xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x40x256xf32>) outs(%114 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_6 : f64 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x256xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x40x256xf32>) outs(%114 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_5 : f64 to f32
      %146 = arith.mulf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x256xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %expanded_40 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%114 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x256xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x256xf32>) outs(%114 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %cst_12 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x256xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%114 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x256xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x256xf32>) outs(%114 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.tanh %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x256xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x256xf32>) outs(%114 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %cst_12 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x256xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %122 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%114 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_41 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %124 = tensor.empty() : tensor<256x64xf32>
    %transposed_42 = linalg.transpose ins(%arg14 : tensor<64x256xf32>) outs(%124 : tensor<256x64xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%87 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %126 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%86 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %127 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%125, %126 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%86 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<80x64xf32>
    %expanded_43 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_43 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %145 = arith.extf %in : f32 to f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_8 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %145 = arith.subf %in, %in_44 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %132 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %145 = arith.mulf %in, %in_44 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x64xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.addf %in, %out : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %145 = arith.divf %in, %cst_8 : f64
      linalg.yield %145 : f64
    } -> tensor<2x40x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %145 = arith.truncf %in : f64 to f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.addf %in, %out : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.divf %in, %cst_9 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = arith.truncf %cst_7 : f64 to f32
      %146 = arith.addf %in, %145 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %145 = math.rsqrt %in : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %138 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.subf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %140 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.mulf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %145 = arith.addf %in, %in_44 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x64xf32>
    return %144 : tensor<2x40x64xf32>
  }
}

