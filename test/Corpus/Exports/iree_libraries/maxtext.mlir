#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4, d2)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3, d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, 0, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module @jit_maxtext {
  func.func public @main(%arg0: tensor<2x40x2x2x16xbf16>, %arg1: tensor<2x40x2x16xbf16>, %arg2: tensor<2x40x2x16xbf16>, %arg3: tensor<2x40xi32>) -> tensor<2x40x2x2x16xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x2x40x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x2x16xbf16>) outs(%0 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x40x16xbf16>
    %2 = tensor.empty() : tensor<2x2x16x40x2xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x2x2x16xbf16>) outs(%2 : tensor<2x2x16x40x2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x16x40x2xbf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x2x40x16xbf16> into tensor<4x40x16xbf16>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3, 4]] : tensor<2x2x16x40x2xbf16> into tensor<4x16x80xbf16>
    %4 = tensor.empty() : tensor<4x40x80xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<4x40x80xf32>) -> tensor<4x40x80xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x40x16xbf16>, tensor<4x16x80xbf16>) outs(%5 : tensor<4x40x80xf32>) -> tensor<4x40x80xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 2, 40, 40, 2] : tensor<4x40x80xf32> into tensor<2x2x40x40x2xf32>
    %7 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x2x40x40x2xf32>) outs(%7 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %9 = tensor.empty() : tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 1 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<40x40xi32>
    %12 = tensor.empty() : tensor<2x40x40xi32>
    %13 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%12 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %14 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%12 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %15 = tensor.empty() : tensor<2x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%15 : tensor<2x40x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %52 = arith.cmpi eq, %in, %in_8 : i32
      linalg.yield %52 : i1
    } -> tensor<2x40x40xi1>
    %17 = tensor.empty() : tensor<2x1x1x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x40xi1>) outs(%17 : tensor<2x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40x40xi1>
    %19 = tensor.empty() : tensor<40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11, %10 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%19 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %52 = arith.cmpi sle, %in, %in_8 : i32
      linalg.yield %52 : i1
    } -> tensor<40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<40x40xi1>) outs(%17 : tensor<2x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x1x1x40x40xi1>, tensor<2x1x1x40x40xi1>) outs(%17 : tensor<2x1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %52 = arith.andi %in, %in_8 : i1
      linalg.yield %52 : i1
    } -> tensor<2x1x1x40x40xi1>
    %23 = tensor.empty() : tensor<2x1x1x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x1x40x40xi1>) outs(%23 : tensor<2x1x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %52 = arith.select %in, %cst_2, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<2x1x1x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x1x40x40xf32>) outs(%7 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %25 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%7 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %52 = arith.addf %in, %in_8 : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x2x40x40xf32>
    %27 = tensor.empty() : tensor<2x2x2x40xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x2x2x40x40xf32>) outs(%28 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.maximumf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x2x40xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x2x2x40xf32>) outs(%7 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%7 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %52 = arith.subf %in, %in_8 : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x2x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x2x2x40x40xf32>) outs(%7 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x2x40x40xf32>
    %33 = tensor.empty() : tensor<2x2x2x40x40xbf16>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x2x2x40x40xf32>) outs(%33 : tensor<2x2x2x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %52 = arith.truncf %in : f32 to bf16
      linalg.yield %52 : bf16
    } -> tensor<2x2x2x40x40xbf16>
    %35 = tensor.empty() : tensor<2x2x16x40xbf16>
    %36 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x2x16xbf16>) outs(%35 : tensor<2x2x16x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x16x40xbf16>
    %37 = tensor.empty() : tensor<2x2x40x2x40xbf16>
    %38 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x2x2x40x40xbf16>) outs(%37 : tensor<2x2x40x2x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x40x2x40xbf16>
    %collapsed_4 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x2x16x40xbf16> into tensor<4x16x40xbf16>
    %collapsed_5 = tensor.collapse_shape %38 [[0, 1], [2], [3, 4]] : tensor<2x2x40x2x40xbf16> into tensor<4x40x80xbf16>
    %39 = tensor.empty() : tensor<4x16x80xbf16>
    %40 = linalg.fill ins(%cst : bf16) outs(%39 : tensor<4x16x80xbf16>) -> tensor<4x16x80xbf16>
    %41 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<4x16x40xbf16>, tensor<4x40x80xbf16>) outs(%40 : tensor<4x16x80xbf16>) -> tensor<4x16x80xbf16>
    %expanded_6 = tensor.expand_shape %41 [[0, 1], [2], [3, 4]] output_shape [2, 2, 16, 2, 40] : tensor<4x16x80xbf16> into tensor<2x2x16x2x40xbf16>
    %42 = tensor.empty() : tensor<2x40x2x2x16xbf16>
    %43 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x2x16x2x40xbf16>) outs(%42 : tensor<2x40x2x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x2x2x16xbf16>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x2x2x40x40xf32>) outs(%44 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x2x40xf32>
    %46 = tensor.empty() : tensor<2x2x2x40xbf16>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x2x2x40xf32>) outs(%46 : tensor<2x2x2x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %52 = arith.truncf %in : f32 to bf16
      linalg.yield %52 : bf16
    } -> tensor<2x2x2x40xbf16>
    %48 = tensor.empty() : tensor<2x40x2x2xbf16>
    %49 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x2x2x40xbf16>) outs(%48 : tensor<2x40x2x2xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x2x2xbf16>
    %expanded_7 = tensor.expand_shape %49 [[0], [1], [2], [3, 4]] output_shape [2, 40, 2, 2, 1] : tensor<2x40x2x2xbf16> into tensor<2x40x2x2x1xbf16>
    %50 = linalg.generic {indexing_maps = [#map17, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x40x2x2x1xbf16>) outs(%42 : tensor<2x40x2x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x2x2x16xbf16>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43, %50 : tensor<2x40x2x2x16xbf16>, tensor<2x40x2x2x16xbf16>) outs(%42 : tensor<2x40x2x2x16xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %52 = arith.divf %in, %in_8 : bf16
      linalg.yield %52 : bf16
    } -> tensor<2x40x2x2x16xbf16>
    return %51 : tensor<2x40x2x2x16xbf16>
  }
}

