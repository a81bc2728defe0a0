#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %c0_i32 = arith.constant 0 : i32
    %c2_i32 = arith.constant 2 : i32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i32
      linalg.yield %61 : i32
    } -> tensor<40xi32>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi32> into tensor<40x1xi32>
    %2 = tensor.empty() : tensor<1x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %4 = tensor.empty() : tensor<40x40xi32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%4 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %6 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%4 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %7 = tensor.empty() : tensor<40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %6 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %60 = arith.cmpi sgt, %in, %in_7 : i32
      linalg.yield %60 : i1
    } -> tensor<40x40xi1>
    %9 = tensor.empty() : tensor<40x1xi32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xi32>) outs(%9 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %60 = arith.remsi %in, %c2_i32 : i32
      linalg.yield %60 : i32
    } -> tensor<40x1xi32>
    %11 = tensor.empty() : tensor<40x1xi1>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x1xi32>) outs(%11 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %60 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %60 : i1
    } -> tensor<40x1xi1>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x1xi32>) outs(%11 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %60 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %60 : i1
    } -> tensor<40x1xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %12 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%11 : tensor<40x1xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %60 = arith.andi %in, %in_7 : i1
      linalg.yield %60 : i1
    } -> tensor<40x1xi1>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x1xi32>) outs(%9 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %60 = arith.addi %in, %c2_i32 : i32
      linalg.yield %60 : i32
    } -> tensor<40x1xi32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %15, %10 : tensor<40x1xi1>, tensor<40x1xi32>, tensor<40x1xi32>) outs(%9 : tensor<40x1xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %60 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %60 : i32
    } -> tensor<40x1xi32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<40x1xi32>) outs(%11 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %60 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %60 : i1
    } -> tensor<40x1xi1>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %60 = arith.remsi %in, %c2_i32 : i32
      linalg.yield %60 : i32
    } -> tensor<1x40xi32>
    %19 = tensor.empty() : tensor<1x40xi1>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x40xi32>) outs(%19 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %60 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %60 : i1
    } -> tensor<1x40xi1>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x40xi32>) outs(%19 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %60 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %60 : i1
    } -> tensor<1x40xi1>
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%21, %20 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%19 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %60 = arith.andi %in, %in_7 : i1
      linalg.yield %60 : i1
    } -> tensor<1x40xi1>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %60 = arith.addi %in, %c2_i32 : i32
      linalg.yield %60 : i32
    } -> tensor<1x40xi32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22, %23, %18 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %60 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %60 : i32
    } -> tensor<1x40xi32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<1x40xi32>) outs(%19 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %60 = arith.cmpi eq, %in, %c0_i32 : i32
      linalg.yield %60 : i1
    } -> tensor<1x40xi1>
    %26 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<40x1xi1>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %27 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<1x40xi1>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %28 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26, %27 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %60 = arith.xori %in, %in_7 : i1
      linalg.yield %60 : i1
    } -> tensor<40x40xi1>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %28 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %60 = arith.ori %in, %in_7 : i1
      linalg.yield %60 : i1
    } -> tensor<40x40xi1>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<40x40xi1>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %60 = arith.xori %in, %true : i1
      linalg.yield %60 : i1
    } -> tensor<40x40xi1>
    %31 = tensor.empty() : tensor<2x4x40x16xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%31 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %33 = tensor.empty() : tensor<2x4x16x40xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%33 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_2 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %35 = tensor.empty() : tensor<8x40x40xf32>
    %36 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %37 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%36 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_3 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %38 = tensor.empty() : tensor<2x4x40x40xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_0 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x40xf32>
    %40 = tensor.empty() : tensor<2x4x40x40xi1>
    %41 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<40x40xi1>) outs(%40 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %42 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %39 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %60 = arith.select %in, %in_7, %cst : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = tensor.empty() : tensor<2x4x40xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.maximumf %out, %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %46 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %60 = arith.subf %in, %in_7 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x40xf32>
    %49 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x4x40x40xf32>) outs(%49 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %out, %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %60 = arith.divf %in, %in_7 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%33 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_4 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_5 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %55 = tensor.empty() : tensor<8x16x40xf32>
    %56 = linalg.fill ins(%cst_1 : f32) outs(%55 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %57 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%56 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_6 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %58 = tensor.empty() : tensor<2x40x4x16xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16x40xf32>) outs(%58 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %59 : tensor<2x40x4x16xf32>
  }
}

