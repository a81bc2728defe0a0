#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<() -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module @jit_gemma_local {
  func.func public @main(%arg0: tensor<2x40x4x16xbf16>, %arg1: tensor<2x40x4x16xbf16>, %arg2: tensor<2x40x4x16xbf16>) -> tensor<2x40x4x16xbf16> {
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF80 : bf16
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %c-8_i32 = arith.constant -8 : i32
    %cst_2 = arith.constant 5.000000e+01 : bf16
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %cst_4 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x40x4x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xbf16>) outs(%0 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %50 = arith.mulf %in, %cst_4 : bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4x16xbf16>
    %2 = tensor.empty() : tensor<2x4x40x16xbf16>
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xbf16>) outs(%2 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x16xbf16>
    %4 = tensor.empty() : tensor<2x4x16x40xbf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x4x16xbf16>) outs(%4 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x40xbf16>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_5 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %6 = tensor.empty() : tensor<8x40x40xbf16>
    %7 = linalg.fill ins(%cst_3 : bf16) outs(%6 : tensor<8x40x40xbf16>) -> tensor<8x40x40xbf16>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%7 : tensor<8x40x40xbf16>) -> tensor<8x40x40xbf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %9 = tensor.empty() : tensor<2x40x4x40xbf16>
    %10 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x40xbf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x4x40xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %50 = arith.divf %in, %cst_2 : bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4x40xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x4x40xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %50 = math.tanh %in : bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4x40xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x4x40xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %50 = arith.mulf %in, %cst_2 : bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4x40xbf16>
    %14 = tensor.empty() : tensor<40x40xi32>
    %15 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%14 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i32
      linalg.yield %51 : i32
    } -> tensor<40x40xi32>
    %16 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%14 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %50 = linalg.index 1 : index
      %51 = arith.index_cast %50 : index to i32
      linalg.yield %51 : i32
    } -> tensor<40x40xi32>
    %17 = tensor.empty() : tensor<40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%17 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %50 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %50 : i1
    } -> tensor<40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<40x40xi32>) outs(%14 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %50 = arith.addi %in, %c-8_i32 : i32
      linalg.yield %50 : i32
    } -> tensor<40x40xi32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19, %16 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%17 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %50 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %50 : i1
    } -> tensor<40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<40x40xi1>) outs(%17 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %50 = arith.xori %in, %true : i1
      linalg.yield %50 : i1
    } -> tensor<40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%18, %21 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%17 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %50 = arith.andi %in, %in_10 : i1
      linalg.yield %50 : i1
    } -> tensor<40x40xi1>
    %23 = tensor.empty() : tensor<bf16>
    %24 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%23 : tensor<bf16>) {
    ^bb0(%out: bf16):
      %50 = arith.truncf %cst_1 : f32 to bf16
      linalg.yield %50 : bf16
    } -> tensor<bf16>
    %25 = tensor.empty() : tensor<2x40x4x40xi1>
    %26 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<40x40xi1>) outs(%25 : tensor<2x40x4x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x4x40xi1>
    %27 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<bf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x40xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %13, %27 : tensor<2x40x4x40xi1>, tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: i1, %in_10: bf16, %in_11: bf16, %out: bf16):
      %50 = arith.select %in, %in_10, %in_11 : bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4x40xbf16>
    %29 = tensor.empty() : tensor<2x40x4xbf16>
    %30 = linalg.fill ins(%cst_0 : bf16) outs(%29 : tensor<2x40x4xbf16>) -> tensor<2x40x4xbf16>
    %31 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x4x40xbf16>) outs(%30 : tensor<2x40x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %50 = arith.maximumf %out, %in : bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4xbf16>
    %32 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x4xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x40xbf16>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %50 = arith.subf %in, %in_10 : bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4x40xbf16>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x4x40xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %50 = math.exp %in : bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4x40xbf16>
    %35 = tensor.empty() : tensor<2x40x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x4x40xbf16>) outs(%35 : tensor<2x40x4x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %50 = arith.extf %in : bf16 to f32
      linalg.yield %50 : f32
    } -> tensor<2x40x4x40xf32>
    %37 = tensor.empty() : tensor<2x40x4xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x40x4x40xf32>) outs(%38 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x40x4xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x4xf32>) outs(%29 : tensor<2x40x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %50 = arith.truncf %in : f32 to bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4xbf16>
    %expanded_6 = tensor.expand_shape %40 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xbf16> into tensor<2x40x4x1xbf16>
    %41 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x40x4x1xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x40xbf16>
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %41 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%9 : tensor<2x40x4x40xbf16>) {
    ^bb0(%in: bf16, %in_10: bf16, %out: bf16):
      %50 = arith.divf %in, %in_10 : bf16
      linalg.yield %50 : bf16
    } -> tensor<2x40x4x40xbf16>
    %43 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xbf16>) outs(%4 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x40xbf16>
    %44 = tensor.empty() : tensor<2x4x40x40xbf16>
    %45 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x4x40xbf16>) outs(%44 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_7 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %collapsed_8 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %46 = tensor.empty() : tensor<8x16x40xbf16>
    %47 = linalg.fill ins(%cst_3 : bf16) outs(%46 : tensor<8x16x40xbf16>) -> tensor<8x16x40xbf16>
    %48 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x40xbf16>, tensor<8x40x40xbf16>) outs(%47 : tensor<8x16x40xbf16>) -> tensor<8x16x40xbf16>
    %expanded_9 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xbf16> into tensor<2x4x16x40xbf16>
    %49 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x40xbf16>) outs(%0 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    return %49 : tensor<2x40x4x16xbf16>
  }
}

