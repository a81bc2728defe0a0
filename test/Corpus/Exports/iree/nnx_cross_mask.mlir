#map = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<2x1x40x56xi1>, %arg3: tensor<4x16xf32>, %arg4: tensor<64x4x16xf32>, %arg5: tensor<64xf32>, %arg6: tensor<4x16x64xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<64x4x16xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %collapsed_3 = tensor.collapse_shape %arg8 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<80x64xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_4 = tensor.expand_shape %arg7 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %3 = tensor.empty() : tensor<2x40x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %4 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %52 = arith.addf %in, %in_27 : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_5 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x56x64xf32> into tensor<112x64xf32>
    %collapsed_6 = tensor.collapse_shape %arg4 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %6 = tensor.empty() : tensor<112x64xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<112x64xf32>) -> tensor<112x64xf32>
    %8 = linalg.matmul ins(%collapsed_5, %collapsed_6 : tensor<112x64xf32>, tensor<64x64xf32>) outs(%7 : tensor<112x64xf32>) -> tensor<112x64xf32>
    %expanded_7 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 56, 4, 16] : tensor<112x64xf32> into tensor<2x56x4x16xf32>
    %expanded_8 = tensor.expand_shape %arg3 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %9 = tensor.empty() : tensor<2x56x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x4x16xf32>) outs(%9 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %10 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%9 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %52 = arith.addf %in, %in_27 : f32
      linalg.yield %52 : f32
    } -> tensor<2x56x4x16xf32>
    %collapsed_9 = tensor.collapse_shape %arg10 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %12 = linalg.matmul ins(%collapsed_5, %collapsed_9 : tensor<112x64xf32>, tensor<64x64xf32>) outs(%7 : tensor<112x64xf32>) -> tensor<112x64xf32>
    %expanded_10 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 56, 4, 16] : tensor<112x64xf32> into tensor<2x56x4x16xf32>
    %expanded_11 = tensor.expand_shape %arg9 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x4x16xf32>) outs(%9 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %13 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%9 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %52 = arith.addf %in, %in_27 : f32
      linalg.yield %52 : f32
    } -> tensor<2x56x4x16xf32>
    %expanded_12 = tensor.expand_shape %5 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %15 = tensor.empty() : tensor<2x1x1x40x56xi1>
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x1x40x56xi1>) outs(%15 : tensor<2x1x1x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40x56xi1>
    %17 = tensor.empty() : tensor<2x4x40x1x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x40x4x1x16xf32>) outs(%17 : tensor<2x4x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x16xf32>
    %19 = tensor.empty() : tensor<2x4x16x56xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x56x4x16xf32>) outs(%19 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed_13 = tensor.collapse_shape %18 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xf32> into tensor<8x40x16xf32>
    %collapsed_14 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %21 = tensor.empty() : tensor<8x40x56xf32>
    %22 = linalg.fill ins(%cst_2 : f32) outs(%21 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %23 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%22 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_15 = tensor.expand_shape %23 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 56] : tensor<8x40x56xf32> into tensor<2x4x40x1x56xf32>
    %24 = tensor.empty() : tensor<2x4x40x1x56xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x40x1x56xf32>) outs(%24 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x1x56xf32>
    %collapsed_16 = tensor.collapse_shape %16 [[0, 1, 2, 3, 4]] : tensor<2x1x1x40x56xi1> into tensor<4480xi1>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0, 1, 2, 3, 4]] output_shape [1, 2, 1, 40, 56] : tensor<4480xi1> into tensor<1x2x1x40x56xi1>
    %26 = tensor.empty() : tensor<1x2x4x40x56xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x2x1x40x56xi1>) outs(%26 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x56xi1>
    %collapsed_18 = tensor.collapse_shape %25 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x56xf32> into tensor<17920xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 56] : tensor<17920xf32> into tensor<1x2x4x40x56xf32>
    %28 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_19 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_27: f32, %out: f32):
      %52 = arith.select %in, %in_27, %cst_0 : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x4x40x56xf32>
    %30 = tensor.empty() : tensor<1x2x4x40xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x4x40x56xf32>) outs(%31 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.maximumf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x4x40xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x40xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %33 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %52 = arith.subf %in, %in_27 : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x4x40x56xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x4x40x56xf32>
    %36 = linalg.fill ins(%cst_2 : f32) outs(%30 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x2x4x40x56xf32>) outs(%36 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x2x4x40xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %52 = arith.divf %in, %in_27 : f32
      linalg.yield %52 : f32
    } -> tensor<1x2x4x40x56xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x56x4x16xf32>) outs(%19 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %41 = tensor.empty() : tensor<2x4x56x1x40xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x4x40x56xf32>) outs(%41 : tensor<2x4x56x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x1x40xf32>
    %collapsed_20 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %collapsed_21 = tensor.collapse_shape %42 [[0, 1], [2], [3, 4]] : tensor<2x4x56x1x40xf32> into tensor<8x56x40xf32>
    %43 = tensor.empty() : tensor<8x16x40xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%43 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %45 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x16x56xf32>, tensor<8x56x40xf32>) outs(%44 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_22 = tensor.expand_shape %45 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf32> into tensor<2x4x16x1x40xf32>
    %46 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %47 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x16x1x40xf32>) outs(%46 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %collapsed_23 = tensor.collapse_shape %47 [[0, 1, 2], [3, 4]] : tensor<1x2x40x4x16xf32> into tensor<80x64xf32>
    %collapsed_24 = tensor.collapse_shape %arg6 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %48 = linalg.matmul ins(%collapsed_23, %collapsed_24 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_25 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %expanded_26 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %49 = tensor.empty() : tensor<2x40x64xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x1x64xf32>) outs(%49 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25, %50 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%49 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %52 = arith.addf %in, %in_27 : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x64xf32>
    return %51 : tensor<2x40x64xf32>
  }
}

