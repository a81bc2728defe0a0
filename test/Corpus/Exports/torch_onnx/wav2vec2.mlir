#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x640xf32>, %arg1: tensor<16x1x8xf32>, %arg2: tensor<16x16x8xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<1x1x16xf32>, %arg8: tensor<64x16x16xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<16x1xf32>, %arg22: tensor<16x1xf32>, %arg23: tensor<16x64xf32>, %arg24: tensor<64x64xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<64x64xf32>, %arg27: tensor<64x64xf32>, %arg28: tensor<64x96xf32>, %arg29: tensor<96x64xf32>) -> tensor<2x38x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x16x159xf32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<2x16x159xf32>
    %cst_3 = arith.constant dense<1.41421354> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_7 = arith.constant 1.590000e+02 : f32
    %cst_8 = arith.constant 9.99999974E-6 : f32
    %cst_9 = arith.constant 1.600000e+01 : f32
    %cst_10 = arith.constant 6.400000e+01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [2, 1, 640] : tensor<2x640xf32> into tensor<2x1x640xf32>
    %0 = tensor.empty() : tensor<2x16x159xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x16x159xf32>) -> tensor<2x16x159xf32>
    %2 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<4> : vector<1xi64>} ins(%expanded, %arg1 : tensor<2x1x640xf32>, tensor<16x1x8xf32>) outs(%1 : tensor<2x16x159xf32>) -> tensor<2x16x159xf32>
    %3 = tensor.empty() : tensor<2x16x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x16x159xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x16x1xf32>) outs(%3 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_7 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<2x16x1xf32> into tensor<2x16xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x16xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x159xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %7 : tensor<2x16x159xf32>, tensor<2x16x159xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.subf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x16x159xf32>, tensor<2x16x159xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x16x159xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x16x1xf32>) outs(%3 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_7 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x16x1xf32>) outs(%3 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x16x1xf32>) outs(%3 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x1xf32>
    %collapsed_11 = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<2x16x1xf32> into tensor<2x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x16xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x159xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %14 : tensor<2x16x159xf32>, tensor<2x16x159xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %cst_2 : tensor<2x16x159xf32>, tensor<2x16x159xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_1 : tensor<2x16x159xf32>, tensor<2x16x159xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg21 : tensor<2x16x159xf32>, tensor<16x1xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg22 : tensor<2x16x159xf32>, tensor<16x1xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_3 : tensor<2x16x159xf32>, tensor<f32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.divf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x16x159xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.erf %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_4 : tensor<2x16x159xf32>, tensor<f32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x16x159xf32>, tensor<2x16x159xf32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %cst_5 : tensor<2x16x159xf32>, tensor<f32>) outs(%0 : tensor<2x16x159xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x159xf32>
    %25 = tensor.empty() : tensor<2x16x38xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x16x38xf32>) -> tensor<2x16x38xf32>
    %27 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<4> : vector<1xi64>} ins(%24, %arg2 : tensor<2x16x159xf32>, tensor<16x16x8xf32>) outs(%26 : tensor<2x16x38xf32>) -> tensor<2x16x38xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %cst_3 : tensor<2x16x38xf32>, tensor<f32>) outs(%25 : tensor<2x16x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.divf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x38xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x16x38xf32>) outs(%25 : tensor<2x16x38xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.erf %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x38xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %cst_4 : tensor<2x16x38xf32>, tensor<f32>) outs(%25 : tensor<2x16x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x38xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x16x38xf32>, tensor<2x16x38xf32>) outs(%25 : tensor<2x16x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x38xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %cst_5 : tensor<2x16x38xf32>, tensor<f32>) outs(%25 : tensor<2x16x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x16x38xf32>
    %33 = tensor.empty() : tensor<2x38x16xf32>
    %transposed = linalg.transpose ins(%32 : tensor<2x16x38xf32>) outs(%33 : tensor<2x38x16xf32>) permutation = [0, 2, 1] 
    %34 = tensor.empty() : tensor<2x38x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x38x1xf32>) -> tensor<2x38x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<2x38x16xf32>) outs(%35 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_9 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %collapsed_12 = tensor.collapse_shape %37 [[0], [1, 2]] : tensor<2x38x1xf32> into tensor<2x38xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x38xf32>) outs(%33 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x38x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %38 : tensor<2x38x16xf32>, tensor<2x38x16xf32>) outs(%33 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.subf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %39 : tensor<2x38x16xf32>, tensor<2x38x16xf32>) outs(%33 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x16xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%40 : tensor<2x38x16xf32>) outs(%35 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_9 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %collapsed_13 = tensor.collapse_shape %44 [[0], [1, 2]] : tensor<2x38x1xf32> into tensor<2x38xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<2x38xf32>) outs(%33 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x38x16xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %45 : tensor<2x38x16xf32>, tensor<2x38x16xf32>) outs(%33 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x16xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg3 : tensor<2x38x16xf32>, tensor<16xf32>) outs(%33 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x16xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg4 : tensor<2x38x16xf32>, tensor<16xf32>) outs(%33 : tensor<2x38x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x16xf32>
    %49 = tensor.empty() : tensor<2x16x64xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23 : tensor<16x64xf32>) outs(%49 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x64xf32>
    %51 = tensor.empty() : tensor<2x38x64xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x38x64xf32>) -> tensor<2x38x64xf32>
    %53 = linalg.batch_matmul ins(%48, %50 : tensor<2x38x16xf32>, tensor<2x16x64xf32>) outs(%52 : tensor<2x38x64xf32>) -> tensor<2x38x64xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %53 : tensor<64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %55 = tensor.empty() : tensor<2x64x38xf32>
    %transposed_14 = linalg.transpose ins(%54 : tensor<2x38x64xf32>) outs(%55 : tensor<2x64x38xf32>) permutation = [0, 2, 1] 
    %56 = tensor.empty() : tensor<64x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %arg8 : tensor<64x16x16xf32>, tensor<64x16x16xf32>) outs(%56 : tensor<64x16x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<64x16x16xf32>
    %58 = tensor.empty() : tensor<1x1x16xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map7], iterator_types = ["reduction", "reduction", "parallel"]} ins(%57 : tensor<64x16x16xf32>) outs(%59 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<1x1x16xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x1x16xf32>) outs(%58 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.sqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<1x1x16xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %61 : tensor<64x16x16xf32>, tensor<1x1x16xf32>) outs(%56 : tensor<64x16x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.divf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<64x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg7 : tensor<64x16x16xf32>, tensor<1x1x16xf32>) outs(%56 : tensor<64x16x16xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<64x16x16xf32>
    %expanded_15 = tensor.expand_shape %transposed_14 [[0], [1], [2, 3]] output_shape [2, 64, 38, 1] : tensor<2x64x38xf32> into tensor<2x64x38x1xf32>
    %padded = tensor.pad %expanded_15 low[0, 0, 8, 0] high[0, 0, 8, 0] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst : f32
    } : tensor<2x64x38x1xf32> to tensor<2x64x54x1xf32>
    %64 = tensor.empty() : tensor<2x64x39x1xf32>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<64xf32>) outs(%64 : tensor<2x64x39x1xf32>) dimensions = [0, 2, 3] 
    %expanded_16 = tensor.expand_shape %padded [[0], [1, 2], [3], [4]] output_shape [2, 4, 16, 54, 1] : tensor<2x64x54x1xf32> into tensor<2x4x16x54x1xf32>
    %expanded_17 = tensor.expand_shape %63 [[0, 1], [2], [3, 4]] output_shape [4, 16, 16, 16, 1] : tensor<64x16x16xf32> into tensor<4x16x16x16x1xf32>
    %expanded_18 = tensor.expand_shape %broadcasted [[0], [1, 2], [3], [4]] output_shape [2, 4, 16, 39, 1] : tensor<2x64x39x1xf32> into tensor<2x4x16x39x1xf32>
    %65 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_16, %expanded_17 : tensor<2x4x16x54x1xf32>, tensor<4x16x16x16x1xf32>) outs(%expanded_18 : tensor<2x4x16x39x1xf32>) -> tensor<2x4x16x39x1xf32>
    %collapsed_19 = tensor.collapse_shape %65 [[0], [1, 2], [3, 4]] : tensor<2x4x16x39x1xf32> into tensor<2x64x39xf32>
    %extracted_slice = tensor.extract_slice %collapsed_19[0, 0, 0] [2, 64, 38] [1, 1, 1] : tensor<2x64x39xf32> to tensor<2x64x38xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_3 : tensor<2x64x38xf32>, tensor<f32>) outs(%55 : tensor<2x64x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.divf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x64x38xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x64x38xf32>) outs(%55 : tensor<2x64x38xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.erf %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x64x38xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %cst_4 : tensor<2x64x38xf32>, tensor<f32>) outs(%55 : tensor<2x64x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x64x38xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %68 : tensor<2x64x38xf32>, tensor<2x64x38xf32>) outs(%55 : tensor<2x64x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x64x38xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %cst_5 : tensor<2x64x38xf32>, tensor<f32>) outs(%55 : tensor<2x64x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x64x38xf32>
    %transposed_20 = linalg.transpose ins(%70 : tensor<2x64x38xf32>) outs(%51 : tensor<2x38x64xf32>) permutation = [0, 2, 1] 
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %transposed_20 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x38x64xf32>) outs(%35 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %collapsed_21 = tensor.collapse_shape %73 [[0], [1, 2]] : tensor<2x38x1xf32> into tensor<2x38xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<2x38xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x38x64xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.subf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x38x64xf32>) outs(%35 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %collapsed_22 = tensor.collapse_shape %80 [[0], [1, 2]] : tensor<2x38x1xf32> into tensor<2x38xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<2x38xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x38x64xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %81 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg9 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg10 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %85 = tensor.empty() : tensor<2x64x64xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<64x64xf32>) outs(%85 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %87 = linalg.batch_matmul ins(%84, %86 : tensor<2x38x64xf32>, tensor<2x64x64xf32>) outs(%52 : tensor<2x38x64xf32>) -> tensor<2x38x64xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %87 : tensor<64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %expanded_23 = tensor.expand_shape %88 [[0], [1], [2, 3]] output_shape [2, 38, 4, 16] : tensor<2x38x64xf32> into tensor<2x38x4x16xf32>
    %89 = tensor.empty() : tensor<2x4x38x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x38x4x16xf32>) outs(%89 : tensor<2x4x38x16xf32>) permutation = [0, 2, 1, 3] 
    %90 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25 : tensor<64x64xf32>) outs(%85 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %91 = linalg.batch_matmul ins(%84, %90 : tensor<2x38x64xf32>, tensor<2x64x64xf32>) outs(%52 : tensor<2x38x64xf32>) -> tensor<2x38x64xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %91 : tensor<64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %expanded_25 = tensor.expand_shape %92 [[0], [1], [2, 3]] output_shape [2, 38, 4, 16] : tensor<2x38x64xf32> into tensor<2x38x4x16xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26 : tensor<64x64xf32>) outs(%85 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %94 = linalg.batch_matmul ins(%84, %93 : tensor<2x38x64xf32>, tensor<2x64x64xf32>) outs(%52 : tensor<2x38x64xf32>) -> tensor<2x38x64xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %94 : tensor<64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %expanded_26 = tensor.expand_shape %95 [[0], [1], [2, 3]] output_shape [2, 38, 4, 16] : tensor<2x38x64xf32> into tensor<2x38x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x38x4x16xf32>) outs(%89 : tensor<2x4x38x16xf32>) permutation = [0, 2, 1, 3] 
    %96 = tensor.empty() : tensor<2x4x16x38xf32>
    %transposed_28 = linalg.transpose ins(%expanded_25 : tensor<2x38x4x16xf32>) outs(%96 : tensor<2x4x16x38xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x38x16xf32> into tensor<8x38x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x38xf32> into tensor<8x16x38xf32>
    %97 = tensor.empty() : tensor<8x38x38xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<8x38x38xf32>) -> tensor<8x38x38xf32>
    %99 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x38x16xf32>, tensor<8x16x38xf32>) outs(%98 : tensor<8x38x38xf32>) -> tensor<8x38x38xf32>
    %expanded_31 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [2, 4, 38, 38] : tensor<8x38x38xf32> into tensor<2x4x38x38xf32>
    %100 = tensor.empty() : tensor<2x4x38x38xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %cst_6 : tensor<2x4x38x38xf32>, tensor<f32>) outs(%100 : tensor<2x4x38x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x38x38xf32>
    %102 = tensor.empty() : tensor<2x4x38xi64>
    %103 = linalg.fill ins(%c0_i64 : i64) outs(%102 : tensor<2x4x38xi64>) -> tensor<2x4x38xi64>
    %104 = tensor.empty() : tensor<2x4x38xf32>
    %105 = linalg.fill ins(%cst_0 : f32) outs(%104 : tensor<2x4x38xf32>) -> tensor<2x4x38xf32>
    %106:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<2x4x38x38xf32>) outs(%105, %103 : tensor<2x4x38xf32>, tensor<2x4x38xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %163 = linalg.index 3 : index
      %164 = arith.index_cast %163 : index to i64
      %165 = arith.maximumf %in, %out : f32
      %166 = arith.cmpf ogt, %in, %out : f32
      %167 = arith.select %166, %164, %out_42 : i64
      linalg.yield %165, %167 : f32, i64
    } -> (tensor<2x4x38xf32>, tensor<2x4x38xi64>)
    %expanded_32 = tensor.expand_shape %106#0 [[0], [1], [2, 3]] output_shape [2, 4, 38, 1] : tensor<2x4x38xf32> into tensor<2x4x38x1xf32>
    %107 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %expanded_32 : tensor<2x4x38x38xf32>, tensor<2x4x38x1xf32>) outs(%100 : tensor<2x4x38x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.subf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x38x38xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<2x4x38x38xf32>) outs(%100 : tensor<2x4x38x38xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.exp %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x38x38xf32>
    %109 = tensor.empty() : tensor<2x4x38x1xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<2x4x38x1xf32>) -> tensor<2x4x38x1xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%108 : tensor<2x4x38x38xf32>) outs(%110 : tensor<2x4x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x38x1xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %111 : tensor<2x4x38x38xf32>, tensor<2x4x38x1xf32>) outs(%100 : tensor<2x4x38x38xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.divf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x38x38xf32>
    %collapsed_33 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<2x4x38x38xf32> into tensor<8x38x38xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x38x16xf32> into tensor<8x38x16xf32>
    %113 = tensor.empty() : tensor<8x38x16xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<8x38x16xf32>) -> tensor<8x38x16xf32>
    %115 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x38x38xf32>, tensor<8x38x16xf32>) outs(%114 : tensor<8x38x16xf32>) -> tensor<8x38x16xf32>
    %expanded_35 = tensor.expand_shape %115 [[0, 1], [2], [3]] output_shape [2, 4, 38, 16] : tensor<8x38x16xf32> into tensor<2x4x38x16xf32>
    %116 = tensor.empty() : tensor<2x38x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x38x16xf32>) outs(%116 : tensor<2x38x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0], [1], [2, 3]] : tensor<2x38x4x16xf32> into tensor<2x38x64xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27 : tensor<64x64xf32>) outs(%85 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %118 = linalg.batch_matmul ins(%collapsed_37, %117 : tensor<2x38x64xf32>, tensor<2x64x64xf32>) outs(%52 : tensor<2x38x64xf32>) -> tensor<2x38x64xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %118 : tensor<64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %119 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x38x64xf32>) outs(%35 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %collapsed_38 = tensor.collapse_shape %122 [[0], [1, 2]] : tensor<2x38x1xf32> into tensor<2x38xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x38xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x38x64xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %123 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.subf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %124 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x38x64xf32>) outs(%35 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %collapsed_39 = tensor.collapse_shape %129 [[0], [1, 2]] : tensor<2x38x1xf32> into tensor<2x38xf32>
    %130 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<2x38xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x38x64xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %130 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg15 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg16 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %134 = tensor.empty() : tensor<2x64x96xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<64x96xf32>) outs(%134 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %136 = tensor.empty() : tensor<2x38x96xf32>
    %137 = linalg.fill ins(%cst : f32) outs(%136 : tensor<2x38x96xf32>) -> tensor<2x38x96xf32>
    %138 = linalg.batch_matmul ins(%133, %135 : tensor<2x38x64xf32>, tensor<2x64x96xf32>) outs(%137 : tensor<2x38x96xf32>) -> tensor<2x38x96xf32>
    %139 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17, %138 : tensor<96xf32>, tensor<2x38x96xf32>) outs(%136 : tensor<2x38x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x96xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %cst_3 : tensor<2x38x96xf32>, tensor<f32>) outs(%136 : tensor<2x38x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.divf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x96xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x38x96xf32>) outs(%136 : tensor<2x38x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.erf %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x96xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %cst_4 : tensor<2x38x96xf32>, tensor<f32>) outs(%136 : tensor<2x38x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x96xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %142 : tensor<2x38x96xf32>, tensor<2x38x96xf32>) outs(%136 : tensor<2x38x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x96xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %cst_5 : tensor<2x38x96xf32>, tensor<f32>) outs(%136 : tensor<2x38x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x96xf32>
    %145 = tensor.empty() : tensor<2x96x64xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29 : tensor<96x64xf32>) outs(%145 : tensor<2x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96x64xf32>
    %147 = linalg.batch_matmul ins(%144, %146 : tensor<2x38x96xf32>, tensor<2x96x64xf32>) outs(%52 : tensor<2x38x64xf32>) -> tensor<2x38x64xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %147 : tensor<64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %148 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x38x64xf32>) outs(%35 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %collapsed_40 = tensor.collapse_shape %151 [[0], [1, 2]] : tensor<2x38x1xf32> into tensor<2x38xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x38xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x38x64xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %152 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.subf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %153 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<2x38x64xf32>) outs(%35 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x38x1xf32>) outs(%34 : tensor<2x38x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x1xf32>
    %collapsed_41 = tensor.collapse_shape %158 [[0], [1, 2]] : tensor<2x38x1xf32> into tensor<2x38xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<2x38xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x38x64xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %159 : tensor<2x38x64xf32>, tensor<2x38x64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg19 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.mulf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg20 : tensor<2x38x64xf32>, tensor<64xf32>) outs(%51 : tensor<2x38x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %163 = arith.addf %in, %in_42 : f32
      linalg.yield %163 : f32
    } -> tensor<2x38x64xf32>
    return %162 : tensor<2x38x64xf32>
  }
}

