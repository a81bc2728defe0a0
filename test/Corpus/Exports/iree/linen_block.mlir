#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<() -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<96x64xf32>, %arg3: tensor<96xf32>, %arg4: tensor<64x96xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<64x4x16xf32>, %arg11: tensor<64xf32>, %arg12: tensor<4x16x64xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<64x4x16xf32>, %arg15: tensor<4x16xf32>, %arg16: tensor<64x4x16xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 0.797884583 : f32
    %cst_3 = arith.constant 4.471500e-02 : f32
    %cst_4 = arith.constant 0xFF800000 : f32
    %cst_5 = arith.constant -3.40282347E+38 : f32
    %cst_6 = arith.constant 9.99999997E-7 : f32
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %119 = linalg.index 0 : index
      %120 = arith.index_cast %119 : index to i32
      linalg.yield %120 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<2x40x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %5 = tensor.empty() : tensor<2x40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%5 : tensor<2x40x40xi1>) {
    ^bb0(%in: i32, %in_39: i32, %out: i1):
      %119 = arith.cmpi sge, %in, %in_39 : i32
      linalg.yield %119 : i1
    } -> tensor<2x40x40xi1>
    %7 = tensor.empty() : tensor<2x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x40xi1>) outs(%7 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %119 = arith.uitofp %in : i1 to f32
      linalg.yield %119 : f32
    } -> tensor<2x40x40xf32>
    %9 = tensor.empty() : tensor<2x1x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x40xf32>) outs(%9 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %11 = tensor.empty() : tensor<2x40x64xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %13 = tensor.empty() : tensor<2x40xf32>
    %14 = linalg.fill ins(%cst_8 : f32) outs(%13 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %out, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %out, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%18, %19 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.subf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.maximumf %in, %cst_8 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %expanded = tensor.expand_shape %21 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.subf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %24 = tensor.empty() : tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %cst_6 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %expanded_9 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.mulf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %29 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.mulf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %expanded_10 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %collapsed_11 = tensor.collapse_shape %arg14 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %33 = tensor.empty() : tensor<80x64xf32>
    %34 = linalg.fill ins(%cst_8 : f32) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %35 = linalg.matmul ins(%collapsed, %collapsed_11 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_12 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_13 = tensor.expand_shape %arg13 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %36 = tensor.empty() : tensor<2x40x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x4x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %37 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_14 = tensor.collapse_shape %arg10 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %39 = linalg.matmul ins(%collapsed, %collapsed_14 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_15 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_16 = tensor.expand_shape %arg9 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x4x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %40 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_17 = tensor.collapse_shape %arg16 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %42 = linalg.matmul ins(%collapsed, %collapsed_17 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_18 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_19 = tensor.expand_shape %arg15 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x4x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %43 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x4x16xf32>
    %45 = tensor.empty() : tensor<f32>
    %46 = linalg.generic {indexing_maps = [#map11], iterator_types = []} outs(%45 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %47 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<f32>) outs(%36 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %47 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.divf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x4x16xf32>
    %49 = tensor.empty() : tensor<2x4x40x16xf32>
    %50 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x40x4x16xf32>) outs(%49 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x40xf32>
    %52 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_20 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %53 = tensor.empty() : tensor<8x40x40xf32>
    %54 = linalg.fill ins(%cst_8 : f32) outs(%53 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %55 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%54 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_22 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %56 = tensor.empty() : tensor<2x1x40x40xi1>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1x40x40xf32>) outs(%56 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %119 = arith.cmpf une, %in, %cst_8 : f32
      linalg.yield %119 : i1
    } -> tensor<2x1x40x40xi1>
    %58 = tensor.empty() : tensor<2x4x40x40xi1>
    %59 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x1x40x40xi1>) outs(%58 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %60 = tensor.empty() : tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_22 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_39: f32, %out: f32):
      %119 = arith.select %in, %in_39, %cst_5 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = tensor.empty() : tensor<2x4x40xf32>
    %63 = linalg.fill ins(%cst_4 : f32) outs(%62 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.maximumf %out, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40xf32>
    %65 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %65 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.subf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.exp %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.fill ins(%cst_8 : f32) outs(%62 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%68 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %out, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40xf32>
    %70 = linalg.generic {indexing_maps = [#map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.divf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x40xf32>
    %72 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %73 = linalg.generic {indexing_maps = [#map17, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_23 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_24 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %74 = tensor.empty() : tensor<8x16x40xf32>
    %75 = linalg.fill ins(%cst_8 : f32) outs(%74 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %76 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%75 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_25 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %77 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x16x40xf32>) outs(%36 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_26 = tensor.collapse_shape %77 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %collapsed_27 = tensor.collapse_shape %arg12 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %78 = linalg.matmul ins(%collapsed_26, %collapsed_27 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_28 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %expanded_29 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %79 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x1x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_28, %79 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %80 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %out, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %out, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %86 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %87 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %88 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%86, %87 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.subf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %89 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<2x40xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.maximumf %in, %cst_8 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40xf32>
    %expanded_30 = tensor.expand_shape %89 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x40xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %90 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.subf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %cst_6 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x40x1xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %expanded_31 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %94 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x1x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %95 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.mulf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %96 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.mulf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %expanded_32 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<1x1x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %98 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_33 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %100 = tensor.empty() : tensor<80x96xf32>
    %101 = linalg.fill ins(%cst_8 : f32) outs(%100 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %102 = linalg.matmul ins(%collapsed_33, %arg4 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%101 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_34 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %expanded_35 = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [1, 1, 96] : tensor<96xf32> into tensor<1x1x96xf32>
    %103 = tensor.empty() : tensor<2x40x96xf32>
    %104 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x1x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x96xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %104 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.mulf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %cst_3 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %108 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %cst_2 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.tanh %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %cst_1 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %cst_0 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %113 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.mulf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_36 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %115 = linalg.matmul ins(%collapsed_36, %arg2 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_37 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %expanded_38 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %116 = linalg.generic {indexing_maps = [#map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<1x1x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %116 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %117 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %119 = arith.addf %in, %in_39 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    return %118 : tensor<2x40x64xf32>
  }
}

