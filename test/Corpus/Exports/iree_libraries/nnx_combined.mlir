#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map20 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40xi1>, %arg2: tensor<4x16xf32>, %arg3: tensor<64x4x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<64xf32>, %arg6: tensor<4x16x64xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<64x4x16xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 9.99999997E-7 : f32
    %cst_3 = arith.constant 1.600000e+01 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %105 = linalg.index 0 : index
      %106 = arith.index_cast %105 : index to i32
      linalg.yield %106 : i32
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
    ^bb0(%in: i32, %in_34: i32, %out: i1):
      %105 = arith.cmpi sge, %in, %in_34 : i32
      linalg.yield %105 : i1
    } -> tensor<2x40x40xi1>
    %7 = tensor.empty() : tensor<2x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x40xi1>) outs(%7 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %105 = arith.uitofp %in : i1 to f32
      linalg.yield %105 : f32
    } -> tensor<2x40x40xf32>
    %9 = tensor.empty() : tensor<2x1x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x40xf32>) outs(%9 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40xi1>) outs(%5 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40xi1>) outs(%5 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%5 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_34: i1, %out: i1):
      %105 = arith.andi %in, %in_34 : i1
      linalg.yield %105 : i1
    } -> tensor<2x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x40xi1>) outs(%7 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %105 = arith.uitofp %in : i1 to f32
      linalg.yield %105 : f32
    } -> tensor<2x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x40xf32>) outs(%9 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %16 = tensor.empty() : tensor<2x1x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1x40x40xf32>) outs(%16 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %105 = arith.cmpf une, %in, %cst_4 : f32
      linalg.yield %105 : i1
    } -> tensor<2x1x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x1x40x40xf32>) outs(%16 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %105 = arith.cmpf une, %in, %cst_4 : f32
      linalg.yield %105 : i1
    } -> tensor<2x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x1x40x40xi1>, tensor<2x1x40x40xi1>) outs(%16 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_34: i1, %out: i1):
      %105 = arith.andi %in, %in_34 : i1
      linalg.yield %105 : i1
    } -> tensor<2x1x40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x1x40x40xi1>) outs(%9 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %105 = arith.uitofp %in : i1 to f32
      linalg.yield %105 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %collapsed_5 = tensor.collapse_shape %arg8 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %21 = tensor.empty() : tensor<80x64xf32>
    %22 = linalg.fill ins(%cst_4 : f32) outs(%21 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %23 = linalg.matmul ins(%collapsed, %collapsed_5 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%22 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %23 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_6 = tensor.expand_shape %arg7 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %24 = tensor.empty() : tensor<2x40x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %25 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.addf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %27 = linalg.matmul ins(%collapsed, %collapsed_7 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%22 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_8 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_9 = tensor.expand_shape %arg2 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %28 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.addf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg11 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %30 = linalg.matmul ins(%collapsed, %collapsed_10 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%22 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_11 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_12 = tensor.expand_shape %arg10 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %31 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.addf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %34 = tensor.empty() : tensor<2x40x4xf32>
    %35 = linalg.fill ins(%cst_4 : f32) outs(%34 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_3 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_3 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.subf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.maximumf %in, %cst_4 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %expanded_13 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %expanded_14 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x40x4x1xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %43 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.subf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %45 = tensor.empty() : tensor<2x40x4x1xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x40x4x1xf32>) outs(%45 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %cst_2 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x4x1xf32>) outs(%45 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x1xf32>
    %expanded_15 = tensor.expand_shape %arg9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x4x1xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x1x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %49 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %50 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_3 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_3 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %57 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.subf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x40x4xf32>) outs(%34 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.maximumf %in, %cst_4 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4xf32>
    %expanded_16 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %expanded_17 = tensor.expand_shape %59 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %60 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x40x4x1xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %60 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.subf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x40x4x1xf32>) outs(%45 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %cst_2 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x40x4x1xf32>) outs(%45 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x1xf32>
    %expanded_18 = tensor.expand_shape %arg4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %64 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x40x4x1xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %65 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x1x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %65 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %66 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%24 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.mulf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x4x16xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x40x40xf32>) outs(%16 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %105 = arith.cmpf une, %in, %cst_4 : f32
      linalg.yield %105 : i1
    } -> tensor<2x1x40x40xi1>
    %expanded_19 = tensor.expand_shape %51 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %69 = tensor.empty() : tensor<2x1x1x40x40xi1>
    %70 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x1x40x40xi1>) outs(%69 : tensor<2x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40x40xi1>
    %71 = tensor.empty() : tensor<2x4x40x1x16xf32>
    %72 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x40x4x1x16xf32>) outs(%71 : tensor<2x4x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x16xf32>
    %73 = tensor.empty() : tensor<2x4x16x40xf32>
    %74 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x40x4x16xf32>) outs(%73 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_20 = tensor.collapse_shape %72 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xf32> into tensor<8x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %75 = tensor.empty() : tensor<8x40x40xf32>
    %76 = linalg.fill ins(%cst_4 : f32) outs(%75 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %77 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%76 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_22 = tensor.expand_shape %77 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %78 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %79 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x40x1x40xf32>) outs(%78 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %cst_1 : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x1x40xf32>
    %collapsed_23 = tensor.collapse_shape %70 [[0, 1, 2, 3, 4]] : tensor<2x1x1x40x40xi1> into tensor<3200xi1>
    %expanded_24 = tensor.expand_shape %collapsed_23 [[0, 1, 2, 3, 4]] output_shape [1, 2, 1, 40, 40] : tensor<3200xi1> into tensor<1x2x1x40x40xi1>
    %80 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %81 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x2x1x40x40xi1>) outs(%80 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %collapsed_25 = tensor.collapse_shape %79 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x40xf32> into tensor<12800xf32>
    %expanded_26 = tensor.expand_shape %collapsed_25 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 40] : tensor<12800xf32> into tensor<1x2x4x40x40xf32>
    %82 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %83 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_26 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>) outs(%82 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_34: f32, %out: f32):
      %105 = arith.select %in, %in_34, %cst_0 : f32
      linalg.yield %105 : f32
    } -> tensor<1x2x4x40x40xf32>
    %84 = tensor.empty() : tensor<1x2x4x40xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %86 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<1x2x4x40x40xf32>) outs(%85 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.maximumf %out, %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x2x4x40xf32>
    %87 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x2x4x40xf32>) outs(%82 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %88 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%83, %87 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%82 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.subf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<1x2x4x40x40xf32>
    %89 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<1x2x4x40x40xf32>) outs(%82 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.exp %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x2x4x40x40xf32>
    %90 = linalg.fill ins(%cst_4 : f32) outs(%84 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %91 = linalg.generic {indexing_maps = [#map13, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<1x2x4x40x40xf32>) outs(%90 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %out, %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x2x4x40xf32>
    %92 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x2x4x40xf32>) outs(%82 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %93 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%82 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.divf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<1x2x4x40x40xf32>
    %94 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x4x16xf32>) outs(%73 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %95 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x2x4x40x40xf32>) outs(%78 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %collapsed_27 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_28 = tensor.collapse_shape %95 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x40xf32> into tensor<8x40x40xf32>
    %96 = tensor.empty() : tensor<8x16x40xf32>
    %97 = linalg.fill ins(%cst_4 : f32) outs(%96 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %98 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%97 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_29 = tensor.expand_shape %98 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf32> into tensor<2x4x16x1x40xf32>
    %99 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %100 = linalg.generic {indexing_maps = [#map19, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x4x16x1x40xf32>) outs(%99 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %collapsed_30 = tensor.collapse_shape %100 [[0, 1, 2], [3, 4]] : tensor<1x2x40x4x16xf32> into tensor<80x64xf32>
    %collapsed_31 = tensor.collapse_shape %arg6 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %101 = linalg.matmul ins(%collapsed_30, %collapsed_31 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%22 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_32 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %expanded_33 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %102 = tensor.empty() : tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map20, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<1x1x64xf32>) outs(%102 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %103 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%102 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %105 = arith.addf %in, %in_34 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    return %104 : tensor<2x40x64xf32>
  }
}

