#map = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map9 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x32xf32>, %arg2: tensor<4x12xf32>, %arg3: tensor<32x4x12xf32>, %arg4: tensor<24xf32>, %arg5: tensor<4x12x24xf32>, %arg6: tensor<4x12xf32>, %arg7: tensor<64x4x12xf32>, %arg8: tensor<4x12xf32>, %arg9: tensor<32x4x12xf32>) -> tensor<2x40x24xf32> {
    %cst = arith.constant 3.46410155 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %collapsed_2 = tensor.collapse_shape %arg7 [[0], [1, 2]] : tensor<64x4x12xf32> into tensor<64x48xf32>
    %0 = tensor.empty() : tensor<80x48xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_2 : tensor<80x64xf32>, tensor<64x48xf32>) outs(%1 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 40, 4, 12] : tensor<80x48xf32> into tensor<2x40x4x12xf32>
    %expanded_3 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 12] : tensor<4x12xf32> into tensor<1x1x4x12xf32>
    %3 = tensor.empty() : tensor<2x40x4x12xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x4x12xf32>) outs(%3 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x12xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %4 : tensor<2x40x4x12xf32>, tensor<2x40x4x12xf32>) outs(%3 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %50 = arith.addf %in, %in_21 : f32
      linalg.yield %50 : f32
    } -> tensor<2x40x4x12xf32>
    %collapsed_4 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x56x32xf32> into tensor<112x32xf32>
    %collapsed_5 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<32x4x12xf32> into tensor<32x48xf32>
    %6 = tensor.empty() : tensor<112x48xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<112x48xf32>) -> tensor<112x48xf32>
    %8 = linalg.matmul ins(%collapsed_4, %collapsed_5 : tensor<112x32xf32>, tensor<32x48xf32>) outs(%7 : tensor<112x48xf32>) -> tensor<112x48xf32>
    %expanded_6 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 56, 4, 12] : tensor<112x48xf32> into tensor<2x56x4x12xf32>
    %expanded_7 = tensor.expand_shape %arg2 [[0, 1, 2], [3]] output_shape [1, 1, 4, 12] : tensor<4x12xf32> into tensor<1x1x4x12xf32>
    %9 = tensor.empty() : tensor<2x56x4x12xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x12xf32>) outs(%9 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x12xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %10 : tensor<2x56x4x12xf32>, tensor<2x56x4x12xf32>) outs(%9 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %50 = arith.addf %in, %in_21 : f32
      linalg.yield %50 : f32
    } -> tensor<2x56x4x12xf32>
    %collapsed_8 = tensor.collapse_shape %arg9 [[0], [1, 2]] : tensor<32x4x12xf32> into tensor<32x48xf32>
    %12 = linalg.matmul ins(%collapsed_4, %collapsed_8 : tensor<112x32xf32>, tensor<32x48xf32>) outs(%7 : tensor<112x48xf32>) -> tensor<112x48xf32>
    %expanded_9 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 56, 4, 12] : tensor<112x48xf32> into tensor<2x56x4x12xf32>
    %expanded_10 = tensor.expand_shape %arg8 [[0, 1, 2], [3]] output_shape [1, 1, 4, 12] : tensor<4x12xf32> into tensor<1x1x4x12xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x4x12xf32>) outs(%9 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x12xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %13 : tensor<2x56x4x12xf32>, tensor<2x56x4x12xf32>) outs(%9 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %50 = arith.addf %in, %in_21 : f32
      linalg.yield %50 : f32
    } -> tensor<2x56x4x12xf32>
    %15 = tensor.empty() : tensor<f32>
    %16 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%15 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %17 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<f32>) outs(%3 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x12xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %17 : tensor<2x40x4x12xf32>, tensor<2x40x4x12xf32>) outs(%3 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %50 = arith.divf %in, %in_21 : f32
      linalg.yield %50 : f32
    } -> tensor<2x40x4x12xf32>
    %19 = tensor.empty() : tensor<2x4x40x12xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x4x12xf32>) outs(%19 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x12xf32>
    %21 = tensor.empty() : tensor<2x4x12x56xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x56x4x12xf32>) outs(%21 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x12x56xf32>
    %collapsed_11 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x40x12xf32> into tensor<8x40x12xf32>
    %collapsed_12 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x12x56xf32> into tensor<8x12x56xf32>
    %23 = tensor.empty() : tensor<8x40x56xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %25 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x12xf32>, tensor<8x12x56xf32>) outs(%24 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_13 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %26 = tensor.empty() : tensor<2x4x40xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<2x4x40x56xf32>) outs(%27 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.maximumf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40xf32>
    %29 = tensor.empty() : tensor<2x4x40x56xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %30 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %50 = arith.subf %in, %in_21 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x56xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40x56xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x56xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x40x56xf32>) outs(%33 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %50 = arith.divf %in, %in_21 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x56xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x56x4x12xf32>) outs(%21 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x12x56xf32>
    %38 = tensor.empty() : tensor<2x4x56x40xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40x56xf32>) outs(%38 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x40xf32>
    %collapsed_14 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x12x56xf32> into tensor<8x12x56xf32>
    %collapsed_15 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x56x40xf32> into tensor<8x56x40xf32>
    %40 = tensor.empty() : tensor<8x12x40xf32>
    %41 = linalg.fill ins(%cst_1 : f32) outs(%40 : tensor<8x12x40xf32>) -> tensor<8x12x40xf32>
    %42 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x12x56xf32>, tensor<8x56x40xf32>) outs(%41 : tensor<8x12x40xf32>) -> tensor<8x12x40xf32>
    %expanded_16 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 12, 40] : tensor<8x12x40xf32> into tensor<2x4x12x40xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x12x40xf32>) outs(%3 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x12xf32>
    %collapsed_17 = tensor.collapse_shape %43 [[0, 1], [2, 3]] : tensor<2x40x4x12xf32> into tensor<80x48xf32>
    %collapsed_18 = tensor.collapse_shape %arg5 [[0, 1], [2]] : tensor<4x12x24xf32> into tensor<48x24xf32>
    %44 = tensor.empty() : tensor<80x24xf32>
    %45 = linalg.fill ins(%cst_1 : f32) outs(%44 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %46 = linalg.matmul ins(%collapsed_17, %collapsed_18 : tensor<80x48xf32>, tensor<48x24xf32>) outs(%45 : tensor<80x24xf32>) -> tensor<80x24xf32>
    %expanded_19 = tensor.expand_shape %46 [[0, 1], [2]] output_shape [2, 40, 24] : tensor<80x24xf32> into tensor<2x40x24xf32>
    %expanded_20 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [1, 1, 24] : tensor<24xf32> into tensor<1x1x24xf32>
    %47 = tensor.empty() : tensor<2x40x24xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x24xf32>) outs(%47 : tensor<2x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x24xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %48 : tensor<2x40x24xf32>, tensor<2x40x24xf32>) outs(%47 : tensor<2x40x24xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %50 = arith.addf %in, %in_21 : f32
      linalg.yield %50 : f32
    } -> tensor<2x40x24xf32>
    return %49 : tensor<2x40x24xf32>
  }
}

