#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<() -> ()>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
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
      %65 = linalg.index 0 : index
      %66 = arith.index_cast %65 : index to i32
      linalg.yield %66 : i32
    } -> tensor<40xi32>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi32> into tensor<40x1xi32>
    %2 = tensor.empty() : tensor<1x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %4 = tensor.empty() : tensor<40x1xi32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %65 = arith.divsi %in, %c8_i32 : i32
      linalg.yield %65 : i32
    } -> tensor<40x1xi32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %65 = arith.cmpi eq, %in, %c0_i32 : i32
      %66 = arith.shrsi %in, %c31_i32 : i32
      %67 = arith.ori %66, %c1_i32 : i32
      %68 = arith.select %65, %c0_i32, %67 : i32
      linalg.yield %68 : i32
    } -> tensor<40x1xi32>
    %7 = tensor.empty() : tensor<i32>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = []} outs(%7 : tensor<i32>) {
    ^bb0(%out: i32):
      linalg.yield %c1_i32 : i32
    } -> tensor<i32>
    %9 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<i32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %10 = tensor.empty() : tensor<40x1xi1>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6, %9 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%10 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %65 = arith.cmpi ne, %in, %in_7 : i32
      linalg.yield %65 : i1
    } -> tensor<40x1xi1>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %65 = arith.remsi %in, %c8_i32 : i32
      linalg.yield %65 : i32
    } -> tensor<40x1xi32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<40x1xi32>) outs(%10 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %65 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %65 : i1
    } -> tensor<40x1xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %13 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%10 : tensor<40x1xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %65 = arith.andi %in, %in_7 : i1
      linalg.yield %65 : i1
    } -> tensor<40x1xi1>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %65 = arith.subi %in, %c1_i32 : i32
      linalg.yield %65 : i32
    } -> tensor<40x1xi32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %15, %5 : tensor<40x1xi1>, tensor<40x1xi32>, tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %65 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %65 : i32
    } -> tensor<40x1xi32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %65 = arith.divsi %in, %c8_i32 : i32
      linalg.yield %65 : i32
    } -> tensor<1x40xi32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %65 = arith.cmpi eq, %in, %c0_i32 : i32
      %66 = arith.shrsi %in, %c31_i32 : i32
      %67 = arith.ori %66, %c1_i32 : i32
      %68 = arith.select %65, %c0_i32, %67 : i32
      linalg.yield %68 : i32
    } -> tensor<1x40xi32>
    %19 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<i32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %20 = tensor.empty() : tensor<1x40xi1>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %19 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%20 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %65 = arith.cmpi ne, %in, %in_7 : i32
      linalg.yield %65 : i1
    } -> tensor<1x40xi1>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %65 = arith.remsi %in, %c8_i32 : i32
      linalg.yield %65 : i32
    } -> tensor<1x40xi32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<1x40xi32>) outs(%20 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %65 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %65 : i1
    } -> tensor<1x40xi1>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%21, %23 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%20 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %65 = arith.andi %in, %in_7 : i1
      linalg.yield %65 : i1
    } -> tensor<1x40xi1>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %65 = arith.subi %in, %c1_i32 : i32
      linalg.yield %65 : i32
    } -> tensor<1x40xi32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24, %25, %17 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %65 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %65 : i32
    } -> tensor<1x40xi32>
    %27 = tensor.empty() : tensor<40x40xi32>
    %28 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<40x1xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %29 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<1x40xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %30 = tensor.empty() : tensor<40x40xi1>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%30 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %65 = arith.cmpi eq, %in, %in_7 : i32
      linalg.yield %65 : i1
    } -> tensor<40x40xi1>
    %32 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %33 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %33 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%30 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %65 = arith.cmpi sle, %in, %in_7 : i32
      linalg.yield %65 : i1
    } -> tensor<40x40xi1>
    %35 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %34 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%30 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %65 = arith.andi %in, %in_7 : i1
      linalg.yield %65 : i1
    } -> tensor<40x40xi1>
    %36 = tensor.empty() : tensor<2x4x40x16xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%36 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %38 = tensor.empty() : tensor<2x4x16x40xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%38 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_2 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %40 = tensor.empty() : tensor<8x40x40xf32>
    %41 = linalg.fill ins(%cst_1 : f32) outs(%40 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %42 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%41 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_3 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %43 = tensor.empty() : tensor<2x4x40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.divf %in, %cst_0 : f32
      linalg.yield %65 : f32
    } -> tensor<2x4x40x40xf32>
    %45 = tensor.empty() : tensor<2x4x40x40xi1>
    %46 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<40x40xi1>) outs(%45 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %47 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %44 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %65 = arith.select %in, %in_7, %cst : f32
      linalg.yield %65 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = tensor.empty() : tensor<2x4x40xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %50 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x40x40xf32>) outs(%49 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.maximumf %out, %in : f32
      linalg.yield %65 : f32
    } -> tensor<2x4x40xf32>
    %51 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %51 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %65 = arith.subf %in, %in_7 : f32
      linalg.yield %65 : f32
    } -> tensor<2x4x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = math.exp %in : f32
      linalg.yield %65 : f32
    } -> tensor<2x4x40x40xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%48 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %55 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x4x40x40xf32>) outs(%54 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %out, %in : f32
      linalg.yield %65 : f32
    } -> tensor<2x4x40xf32>
    %56 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %57 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %65 = arith.divf %in, %in_7 : f32
      linalg.yield %65 : f32
    } -> tensor<2x4x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%38 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %59 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_4 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_5 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %60 = tensor.empty() : tensor<8x16x40xf32>
    %61 = linalg.fill ins(%cst_1 : f32) outs(%60 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %62 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%61 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_6 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %63 = tensor.empty() : tensor<2x40x4x16xf32>
    %64 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16x40xf32>) outs(%63 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %64 : tensor<2x40x4x16xf32>
  }
}

