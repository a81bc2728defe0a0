#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map12 = affine_map<(d0) -> (d0)>
#map13 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xbf16>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16x64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>) -> tensor<2x40x64xbf16> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF80 : bf16
    %cst_2 = arith.constant 0.000000e+00 : bf16
    %0 = tensor.empty() : tensor<64x4x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<64x4x16xf32>) outs(%0 : tensor<64x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<64x4x16xbf16>
    %2 = tensor.empty() : tensor<4x16xbf16>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<4x16xf32>) outs(%2 : tensor<4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
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
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %62 = arith.addf %in, %in_22 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x40x4x16xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x4x16xf32>) outs(%0 : tensor<64x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<64x4x16xbf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<4x16xf32>) outs(%2 : tensor<4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
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
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %62 = arith.addf %in, %in_22 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x40x4x16xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<64x4x16xf32>) outs(%0 : tensor<64x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<64x4x16xbf16>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<4x16xf32>) outs(%2 : tensor<4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
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
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %62 = arith.addf %in, %in_22 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x40x4x16xbf16>
    %20 = tensor.empty() : tensor<f32>
    %21 = linalg.generic {indexing_maps = [#map4], iterator_types = []} outs(%20 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %22 = tensor.empty() : tensor<bf16>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%21 : tensor<f32>) outs(%22 : tensor<bf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<bf16>
    %24 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<bf16>) outs(%7 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %24 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%7 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %62 = arith.divf %in, %in_22 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x40x4x16xbf16>
    %26 = tensor.empty() : tensor<2x4x40x16xbf16>
    %27 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x4x16xbf16>) outs(%26 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x16xbf16>
    %28 = tensor.empty() : tensor<2x4x16x40xbf16>
    %29 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x4x16xbf16>) outs(%28 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x40xbf16>
    %collapsed_11 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_12 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %30 = tensor.empty() : tensor<8x40x40xbf16>
    %31 = linalg.fill ins(%cst_2 : bf16) outs(%30 : tensor<8x40x40xbf16>) -> tensor<8x40x40xbf16>
    %32 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%31 : tensor<8x40x40xbf16>) -> tensor<8x40x40xbf16>
    %expanded_13 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %33 = tensor.empty() : tensor<2x4x40xbf16>
    %34 = linalg.fill ins(%cst_1 : bf16) outs(%33 : tensor<2x4x40xbf16>) -> tensor<2x4x40xbf16>
    %35 = linalg.generic {indexing_maps = [#map3, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<2x4x40x40xbf16>) outs(%34 : tensor<2x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %62 = arith.maximumf %out, %in : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x4x40xbf16>
    %36 = tensor.empty() : tensor<2x4x40x40xbf16>
    %37 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40xbf16>) outs(%36 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x40xbf16>
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %37 : tensor<2x4x40x40xbf16>, tensor<2x4x40x40xbf16>) outs(%36 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %62 = arith.subf %in, %in_22 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x4x40x40xbf16>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40x40xbf16>) outs(%36 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %62 = math.exp %in : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x4x40x40xbf16>
    %40 = tensor.empty() : tensor<2x4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40x40xbf16>) outs(%40 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %62 = arith.extf %in : bf16 to f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40x40xf32>
    %42 = tensor.empty() : tensor<2x4x40xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %out, %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40xf32>) outs(%33 : tensor<2x4x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<2x4x40xbf16>
    %expanded_14 = tensor.expand_shape %45 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xbf16> into tensor<2x4x40x1xbf16>
    %46 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x4x40x1xbf16>) outs(%36 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x40xbf16>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %46 : tensor<2x4x40x40xbf16>, tensor<2x4x40x40xbf16>) outs(%36 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %62 = arith.divf %in, %in_22 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x4x40x40xbf16>
    %48 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x4x16xbf16>) outs(%28 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x40xbf16>
    %49 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x40x40xbf16>) outs(%36 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_15 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %collapsed_16 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %50 = tensor.empty() : tensor<8x16x40xbf16>
    %51 = linalg.fill ins(%cst_2 : bf16) outs(%50 : tensor<8x16x40xbf16>) -> tensor<8x16x40xbf16>
    %52 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x16x40xbf16>, tensor<8x40x40xbf16>) outs(%51 : tensor<8x16x40xbf16>) -> tensor<8x16x40xbf16>
    %expanded_17 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xbf16> into tensor<2x4x16x40xbf16>
    %53 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x4x16x40xbf16>) outs(%7 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    %54 = tensor.empty() : tensor<4x16x64xbf16>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x16x64xf32>) outs(%54 : tensor<4x16x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<4x16x64xbf16>
    %56 = tensor.empty() : tensor<64xbf16>
    %57 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel"]} ins(%arg3 : tensor<64xf32>) outs(%56 : tensor<64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %62 = arith.truncf %in : f32 to bf16
      linalg.yield %62 : bf16
    } -> tensor<64xbf16>
    %collapsed_18 = tensor.collapse_shape %53 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %collapsed_19 = tensor.collapse_shape %55 [[0, 1], [2]] : tensor<4x16x64xbf16> into tensor<64x64xbf16>
    %58 = linalg.matmul ins(%collapsed_18, %collapsed_19 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%5 : tensor<80x64xbf16>) -> tensor<80x64xbf16>
    %expanded_20 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %expanded_21 = tensor.expand_shape %57 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xbf16> into tensor<1x1x64xbf16>
    %59 = tensor.empty() : tensor<2x40x64xbf16>
    %60 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x1x64xbf16>) outs(%59 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x64xbf16>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %60 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%59 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_22: bf16, %out: bf16):
      %62 = arith.addf %in, %in_22 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x40x64xbf16>
    return %61 : tensor<2x40x64xbf16>
  }
}

