#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map16 = affine_map<(d0, d1) -> (d1)>
#map17 = affine_map<(d0, d1) -> (d0, d1)>
#map18 = affine_map<(d0, d1) -> (d0)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, 0, 0)>
module @jit_dpa_lengths {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2xi32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %0 = tensor.empty() : tensor<2x4x40x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x4x1x16xf32>) outs(%0 : tensor<2x4x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x56xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xf32>) outs(%2 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %4 = tensor.empty() : tensor<8x40x56xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%5 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 56] : tensor<8x40x56xf32> into tensor<2x4x40x1x56xf32>
    %7 = tensor.empty() : tensor<2x4x40x1x56xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x40x1x56xf32>) outs(%7 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_1 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x1x56xf32>
    %9 = tensor.empty() : tensor<40xi32>
    %10 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%9 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i32
      linalg.yield %61 : i32
    } -> tensor<40xi32>
    %11 = tensor.empty() : tensor<2x40x1xi32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<40xi32>) outs(%11 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %13 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%11 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %14 = tensor.empty() : tensor<2x40x1xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<2x40x1xi32>, tensor<2x40x1xi32>) outs(%14 : tensor<2x40x1xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %60 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %60 : i1
    } -> tensor<2x40x1xi1>
    %16 = tensor.empty() : tensor<56xi32>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<56xi32>) {
    ^bb0(%out: i32):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i32
      linalg.yield %61 : i32
    } -> tensor<56xi32>
    %18 = tensor.empty() : tensor<2x1x56xi32>
    %19 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<56xi32>) outs(%18 : tensor<2x1x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x56xi32>
    %20 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<2xi32>) outs(%18 : tensor<2x1x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x56xi32>
    %21 = tensor.empty() : tensor<2x1x56xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<2x1x56xi32>, tensor<2x1x56xi32>) outs(%21 : tensor<2x1x56xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %60 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %60 : i1
    } -> tensor<2x1x56xi1>
    %23 = tensor.empty() : tensor<2x40x56xi1>
    %24 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xi1>) outs(%23 : tensor<2x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x56xi1>
    %25 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x56xi1>) outs(%23 : tensor<2x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x56xi1>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x40x56xi1>, tensor<2x40x56xi1>) outs(%23 : tensor<2x40x56xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %60 = arith.andi %in, %in_12 : i1
      linalg.yield %60 : i1
    } -> tensor<2x40x56xi1>
    %27 = tensor.empty() : tensor<2x4x40x56xi1>
    %28 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x56xi1>) outs(%27 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x56xi1>
    %29 = tensor.empty() : tensor<1x2x4x40x56xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x56xi1>) outs(%29 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x56xi1>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x56xf32> into tensor<17920xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 56] : tensor<17920xf32> into tensor<1x2x4x40x56xf32>
    %31 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_6 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xf32>) outs(%31 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %60 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x4x40x56xf32>
    %33 = tensor.empty() : tensor<1x2x4x40xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<1x2x4x40x56xf32>) outs(%34 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.maximumf %out, %in : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x2x4x40xf32>) outs(%31 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32, %36 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%31 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.subf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x4x40x56xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x2x4x40x56xf32>) outs(%31 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x4x40x56xf32>
    %39 = linalg.fill ins(%cst_2 : f32) outs(%33 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<1x2x4x40x56xf32>) outs(%39 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %out, %in : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x4x40xf32>
    %41 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x40xf32>) outs(%31 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%31 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.divf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x4x40x56xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x16xf32>) outs(%2 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %44 = tensor.empty() : tensor<2x4x56x1x40xf32>
    %45 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x4x40x56xf32>) outs(%44 : tensor<2x4x56x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x1x40xf32>
    %collapsed_7 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %collapsed_8 = tensor.collapse_shape %45 [[0, 1], [2], [3, 4]] : tensor<2x4x56x1x40xf32> into tensor<8x56x40xf32>
    %46 = tensor.empty() : tensor<8x16x40xf32>
    %47 = linalg.fill ins(%cst_2 : f32) outs(%46 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %48 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x56xf32>, tensor<8x56x40xf32>) outs(%47 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_9 = tensor.expand_shape %48 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf32> into tensor<2x4x16x1x40xf32>
    %49 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x1x40xf32>) outs(%49 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %51 = tensor.empty() : tensor<2x40xi32>
    %52 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40xi32>) outs(%51 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %53 = linalg.generic {indexing_maps = [#map18, #map17], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%51 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %54 = tensor.empty() : tensor<2x40xi1>
    %55 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%54 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %60 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %60 : i1
    } -> tensor<2x40xi1>
    %56 = tensor.empty() : tensor<2x40xf32>
    %57 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<2x40xi1>) outs(%56 : tensor<2x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %60 = arith.uitofp %in : i1 to f32
      linalg.yield %60 : f32
    } -> tensor<2x40xf32>
    %expanded_10 = tensor.expand_shape %57 [[0], [1, 2, 3]] output_shape [2, 40, 1, 1] : tensor<2x40xf32> into tensor<2x40x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x40x1x1xf32>) outs(%49 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50, %58 : tensor<1x2x40x4x16xf32>, tensor<1x2x40x4x16xf32>) outs(%49 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %60 = arith.mulf %in, %in_12 : f32
      linalg.yield %60 : f32
    } -> tensor<1x2x40x4x16xf32>
    %collapsed_11 = tensor.collapse_shape %59 [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_11 : tensor<2x40x4x16xf32>
  }
}

