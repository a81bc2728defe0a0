#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<() -> ()>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c31_i32 = arith.constant 31 : i32
    %c1_i32 = arith.constant 1 : i32
    %c0_i32 = arith.constant 0 : i32
    %c8_i32 = arith.constant 8 : i32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %61 = linalg.index 0 : index
      %62 = arith.index_cast %61 : index to i32
      linalg.yield %62 : i32
    } -> tensor<40xi32>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi32> into tensor<40x1xi32>
    %2 = tensor.empty() : tensor<1x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %61 = arith.divsi %in, %c8_i32 : i32
      linalg.yield %61 : i32
    } -> tensor<1x40xi32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %61 = arith.cmpi eq, %in, %c0_i32 : i32
      %62 = arith.shrsi %in, %c31_i32 : i32
      %63 = arith.ori %62, %c1_i32 : i32
      %64 = arith.select %61, %c0_i32, %63 : i32
      linalg.yield %64 : i32
    } -> tensor<1x40xi32>
    %6 = tensor.empty() : tensor<i32>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = []} outs(%6 : tensor<i32>) {
    ^bb0(%out: i32):
      linalg.yield %c1_i32 : i32
    } -> tensor<i32>
    %8 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<i32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %9 = tensor.empty() : tensor<1x40xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %8 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%9 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %61 = arith.cmpi ne, %in, %in_7 : i32
      linalg.yield %61 : i1
    } -> tensor<1x40xi1>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %61 = arith.remsi %in, %c8_i32 : i32
      linalg.yield %61 : i32
    } -> tensor<1x40xi32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x40xi32>) outs(%9 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %61 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %61 : i1
    } -> tensor<1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%9 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %61 = arith.andi %in, %in_7 : i1
      linalg.yield %61 : i1
    } -> tensor<1x40xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %61 = arith.subi %in, %c1_i32 : i32
      linalg.yield %61 : i32
    } -> tensor<1x40xi32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %14, %4 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %61 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %61 : i32
    } -> tensor<1x40xi32>
    %16 = tensor.empty() : tensor<40x1xi32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xi32>) outs(%16 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %61 = arith.divsi %in, %c8_i32 : i32
      linalg.yield %61 : i32
    } -> tensor<40x1xi32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xi32>) outs(%16 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %61 = arith.cmpi eq, %in, %c0_i32 : i32
      %62 = arith.shrsi %in, %c31_i32 : i32
      %63 = arith.ori %62, %c1_i32 : i32
      %64 = arith.select %61, %c0_i32, %63 : i32
      linalg.yield %64 : i32
    } -> tensor<40x1xi32>
    %19 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<i32>) outs(%16 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %20 = tensor.empty() : tensor<40x1xi1>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %19 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%20 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %61 = arith.cmpi ne, %in, %in_7 : i32
      linalg.yield %61 : i1
    } -> tensor<40x1xi1>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xi32>) outs(%16 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %61 = arith.remsi %in, %c8_i32 : i32
      linalg.yield %61 : i32
    } -> tensor<40x1xi32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<40x1xi32>) outs(%20 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %61 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %61 : i1
    } -> tensor<40x1xi1>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%21, %23 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%20 : tensor<40x1xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %61 = arith.andi %in, %in_7 : i1
      linalg.yield %61 : i1
    } -> tensor<40x1xi1>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<40x1xi32>) outs(%16 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %61 = arith.subi %in, %c1_i32 : i32
      linalg.yield %61 : i32
    } -> tensor<40x1xi32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24, %25, %17 : tensor<40x1xi1>, tensor<40x1xi32>, tensor<40x1xi32>) outs(%16 : tensor<40x1xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %61 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %61 : i32
    } -> tensor<40x1xi32>
    %27 = tensor.empty() : tensor<40x40xi32>
    %28 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<1x40xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %29 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<40x1xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %30 = tensor.empty() : tensor<40x40xi1>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%30 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %61 = arith.cmpi sle, %in, %in_7 : i32
      linalg.yield %61 : i1
    } -> tensor<40x40xi1>
    %32 = tensor.empty() : tensor<2x4x40x16xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%32 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %34 = tensor.empty() : tensor<2x4x16x40xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%34 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_2 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %36 = tensor.empty() : tensor<8x40x40xf32>
    %37 = linalg.fill ins(%cst_1 : f32) outs(%36 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %38 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%37 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_3 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %39 = tensor.empty() : tensor<2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.divf %in, %cst_0 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = tensor.empty() : tensor<2x4x40x40xi1>
    %42 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<40x40xi1>) outs(%41 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %43 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %40 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %61 = arith.select %in, %in_7, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %44 = tensor.empty() : tensor<2x4x40xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x40x40xf32>) outs(%45 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.maximumf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %47 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %61 = arith.subf %in, %in_7 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%44 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x40x40xf32>) outs(%50 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %61 = arith.divf %in, %in_7 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x40xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%34 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_4 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_5 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %56 = tensor.empty() : tensor<8x16x40xf32>
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %58 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%57 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_6 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %59 = tensor.empty() : tensor<2x40x4x16xf32>
    %60 = linalg.generic {indexing_maps = [#map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16x40xf32>) outs(%59 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %60 : tensor<2x40x4x16xf32>
  }
}

