#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map10 = affine_map<(d0) -> (d0)>
#map11 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xbf16>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16x64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>) -> tensor<2x40x64xbf16> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : bf16
    %0 = tensor.empty() : tensor<64x4x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<64x4x16xf32>) outs(%0 : tensor<64x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<64x4x16xbf16>
    %2 = tensor.empty() : tensor<4x16xbf16>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<4x16xf32>) outs(%2 : tensor<4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<4x16xbf16>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %collapsed_3 = tensor.collapse_shape %1 [[0], [1, 2]] : tensor<64x4x16xbf16> into tensor<64x64xbf16>
    %4 = tensor.empty() : tensor<80x64xbf16>
    %5 = linalg.fill ins(%cst_2 : bf16) outs(%4 : tensor<80x64xbf16>) -> tensor<80x64xbf16>
    %6 = linalg.matmul ins(%collapsed, %collapsed_3 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%5 : tensor<80x64xbf16>) -> tensor<80x64xbf16>
    %expanded = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %expanded_4 = tensor.expand_shape %3 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xbf16> into tensor<1x1x4x16xbf16>
    %7 = tensor.empty() : tensor<2x40x4x16xbf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x4x16xbf16>) outs(%7 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %8 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%7 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %59 = arith.addf %in, %in_26 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x16xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x4x16xf32>) outs(%0 : tensor<64x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<64x4x16xbf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<4x16xf32>) outs(%2 : tensor<4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<4x16xbf16>
    %collapsed_5 = tensor.collapse_shape %10 [[0], [1, 2]] : tensor<64x4x16xbf16> into tensor<64x64xbf16>
    %12 = linalg.matmul ins(%collapsed, %collapsed_5 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%5 : tensor<80x64xbf16>) -> tensor<80x64xbf16>
    %expanded_6 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %expanded_7 = tensor.expand_shape %11 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xbf16> into tensor<1x1x4x16xbf16>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x16xbf16>) outs(%7 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    %14 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %13 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%7 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %59 = arith.addf %in, %in_26 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x16xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<64x4x16xf32>) outs(%0 : tensor<64x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<64x4x16xbf16>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<4x16xf32>) outs(%2 : tensor<4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<4x16xbf16>
    %collapsed_8 = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<64x4x16xbf16> into tensor<64x64xbf16>
    %17 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%5 : tensor<80x64xbf16>) -> tensor<80x64xbf16>
    %expanded_9 = tensor.expand_shape %17 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %expanded_10 = tensor.expand_shape %16 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xbf16> into tensor<1x1x4x16xbf16>
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x4x16xbf16>) outs(%7 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %18 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%7 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %59 = arith.addf %in, %in_26 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x4x16xbf16>
    %expanded_11 = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xbf16> into tensor<2x40x4x1x16xbf16>
    %20 = tensor.empty() : tensor<2x4x40x1x16xbf16>
    %21 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x40x4x1x16xbf16>) outs(%20 : tensor<2x4x40x1x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x1x16xbf16>
    %22 = tensor.empty() : tensor<2x4x16x40xbf16>
    %23 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x4x16xbf16>) outs(%22 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x40xbf16>
    %collapsed_12 = tensor.collapse_shape %21 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_13 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %24 = tensor.empty() : tensor<8x40x40xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %26 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%25 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_14 = tensor.expand_shape %26 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %27 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x4x40x1x40xf32>) outs(%27 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst_0 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1x40xf32>
    %29 = tensor.empty() : tensor<2x4x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x1x40xf32>) outs(%30 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.maximumf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %collapsed_15 = tensor.collapse_shape %31 [[0, 1, 2, 3]] : tensor<2x4x40x1xf32> into tensor<320xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0, 1, 2, 3]] output_shape [1, 2, 4, 40] : tensor<320xf32> into tensor<1x2x4x40xf32>
    %collapsed_17 = tensor.collapse_shape %28 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x40xf32> into tensor<12800xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 40] : tensor<12800xf32> into tensor<1x2x4x40x40xf32>
    %32 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x2x4x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %33 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %59 = arith.subf %in, %in_26 : f32
      linalg.yield %59 : f32
    } -> tensor<1x2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x4x40x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<1x2x4x40x40xf32>
    %36 = tensor.empty() : tensor<1x2x4x40xf32>
    %37 = linalg.fill ins(%cst_1 : f32) outs(%36 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<1x2x4x40x40xf32>) outs(%37 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<1x2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35, %39 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%32 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %59 = arith.divf %in, %in_26 : f32
      linalg.yield %59 : f32
    } -> tensor<1x2x4x40x40xf32>
    %41 = tensor.empty() : tensor<1x2x4x40x40xbf16>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x40x40xf32>) outs(%41 : tensor<1x2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<1x2x4x40x40xbf16>
    %43 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x4x16xbf16>) outs(%22 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x40xbf16>
    %44 = tensor.empty() : tensor<2x4x40x1x40xbf16>
    %45 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x4x40x40xbf16>) outs(%44 : tensor<2x4x40x1x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x1x40xbf16>
    %collapsed_19 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %collapsed_20 = tensor.collapse_shape %45 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x40xbf16> into tensor<8x40x40xbf16>
    %46 = tensor.empty() : tensor<8x16x40xbf16>
    %47 = linalg.fill ins(%cst_2 : bf16) outs(%46 : tensor<8x16x40xbf16>) -> tensor<8x16x40xbf16>
    %48 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x16x40xbf16>, tensor<8x40x40xbf16>) outs(%47 : tensor<8x16x40xbf16>) -> tensor<8x16x40xbf16>
    %expanded_21 = tensor.expand_shape %48 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xbf16> into tensor<2x4x16x1x40xbf16>
    %49 = tensor.empty() : tensor<1x2x40x4x16xbf16>
    %50 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x16x1x40xbf16>) outs(%49 : tensor<1x2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x40x4x16xbf16>
    %51 = tensor.empty() : tensor<4x16x64xbf16>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x16x64xf32>) outs(%51 : tensor<4x16x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<4x16x64xbf16>
    %53 = tensor.empty() : tensor<64xbf16>
    %54 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%arg3 : tensor<64xf32>) outs(%53 : tensor<64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %59 = arith.truncf %in : f32 to bf16
      linalg.yield %59 : bf16
    } -> tensor<64xbf16>
    %collapsed_22 = tensor.collapse_shape %50 [[0, 1, 2], [3, 4]] : tensor<1x2x40x4x16xbf16> into tensor<80x64xbf16>
    %collapsed_23 = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<4x16x64xbf16> into tensor<64x64xbf16>
    %55 = linalg.matmul ins(%collapsed_22, %collapsed_23 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%5 : tensor<80x64xbf16>) -> tensor<80x64xbf16>
    %expanded_24 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %expanded_25 = tensor.expand_shape %54 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xbf16> into tensor<1x1x64xbf16>
    %56 = tensor.empty() : tensor<2x40x64xbf16>
    %57 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x1x64xbf16>) outs(%56 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x64xbf16>
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %57 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%56 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_26: bf16, %out: bf16):
      %59 = arith.addf %in, %in_26 : bf16
      linalg.yield %59 : bf16
    } -> tensor<2x40x64xbf16>
    return %58 : tensor<2x40x64xbf16>
  }
}

