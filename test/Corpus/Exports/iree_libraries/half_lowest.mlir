#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_half_lowest {
  func.func public @main(%arg0: tensor<2x40x4x16xf16>, %arg1: tensor<2x40x4x16xf16>, %arg2: tensor<2x40x4x16xf16>) -> tensor<2x40x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFC00 : f16
    %cst_1 = arith.constant -6.550400e+04 : f16
    %cst_2 = arith.constant 4.000000e+00 : f16
    %cst_3 = arith.constant 0.000000e+00 : f16
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i32
      linalg.yield %41 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<40x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %5 = tensor.empty() : tensor<40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%5 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_9: i32, %out: i1):
      %40 = arith.cmpi sge, %in, %in_9 : i32
      linalg.yield %40 : i1
    } -> tensor<40x40xi1>
    %7 = tensor.empty() : tensor<2x4x40x16xf16>
    %8 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf16>) outs(%7 : tensor<2x4x40x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x16xf16>
    %9 = tensor.empty() : tensor<2x4x16x40xf16>
    %10 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf16>) outs(%9 : tensor<2x4x16x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x16x40xf16>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x4x40x16xf16> into tensor<8x40x16xf16>
    %collapsed_4 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x4x16x40xf16> into tensor<8x16x40xf16>
    %11 = tensor.empty() : tensor<8x40x40xf16>
    %12 = linalg.fill ins(%cst_3 : f16) outs(%11 : tensor<8x40x40xf16>) -> tensor<8x40x40xf16>
    %13 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf16>, tensor<8x16x40xf16>) outs(%12 : tensor<8x40x40xf16>) -> tensor<8x40x40xf16>
    %expanded = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf16> into tensor<2x4x40x40xf16>
    %14 = tensor.empty() : tensor<2x4x40x40xf16>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xf16>) outs(%14 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %40 = arith.divf %in, %cst_2 : f16
      linalg.yield %40 : f16
    } -> tensor<2x4x40x40xf16>
    %16 = tensor.empty() : tensor<2x4x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<40x40xi1>) outs(%16 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %15 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf16>) outs(%14 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: i1, %in_9: f16, %out: f16):
      %40 = arith.select %in, %in_9, %cst_1 : f16
      linalg.yield %40 : f16
    } -> tensor<2x4x40x40xf16>
    %19 = tensor.empty() : tensor<2x4x40xf16>
    %20 = linalg.fill ins(%cst_0 : f16) outs(%19 : tensor<2x4x40xf16>) -> tensor<2x4x40xf16>
    %21 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x40xf16>) outs(%20 : tensor<2x4x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %40 = arith.maximumf %out, %in : f16
      linalg.yield %40 : f16
    } -> tensor<2x4x40xf16>
    %22 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x40xf16>) outs(%14 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%14 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %40 = arith.subf %in, %in_9 : f16
      linalg.yield %40 : f16
    } -> tensor<2x4x40x40xf16>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x40x40xf16>) outs(%14 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %40 = math.exp %in : f16
      linalg.yield %40 : f16
    } -> tensor<2x4x40x40xf16>
    %25 = tensor.empty() : tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40x40xf16>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f16, %out: f32):
      %40 = arith.extf %in : f16 to f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40xf16>) {
    ^bb0(%in: f32, %out: f16):
      %40 = arith.truncf %in : f32 to f16
      linalg.yield %40 : f16
    } -> tensor<2x4x40xf16>
    %expanded_5 = tensor.expand_shape %30 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf16> into tensor<2x4x40x1xf16>
    %31 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x40x1xf16>) outs(%14 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %31 : tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%14 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %40 = arith.divf %in, %in_9 : f16
      linalg.yield %40 : f16
    } -> tensor<2x4x40x40xf16>
    %33 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf16>) outs(%9 : tensor<2x4x16x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x16x40xf16>
    %34 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x40xf16>) outs(%14 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %collapsed_6 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x16x40xf16> into tensor<8x16x40xf16>
    %collapsed_7 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x40x40xf16> into tensor<8x40x40xf16>
    %35 = tensor.empty() : tensor<8x16x40xf16>
    %36 = linalg.fill ins(%cst_3 : f16) outs(%35 : tensor<8x16x40xf16>) -> tensor<8x16x40xf16>
    %37 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x16x40xf16>, tensor<8x40x40xf16>) outs(%36 : tensor<8x16x40xf16>) -> tensor<8x16x40xf16>
    %expanded_8 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf16> into tensor<2x4x16x40xf16>
    %38 = tensor.empty() : tensor<2x40x4x16xf16>
    %39 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x4x16x40xf16>) outs(%38 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    return %39 : tensor<2x40x4x16xf16>
  }
}

