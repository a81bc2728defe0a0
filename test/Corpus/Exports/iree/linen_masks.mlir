#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<() -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_linen_masks {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40xi1>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i32
      linalg.yield %53 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<2x40x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %5 = tensor.empty() : tensor<2x40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%5 : tensor<2x40x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %52 = arith.cmpi sge, %in, %in_7 : i32
      linalg.yield %52 : i1
    } -> tensor<2x40x40xi1>
    %7 = tensor.empty() : tensor<2x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x40xi1>) outs(%7 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %52 = arith.uitofp %in : i1 to f32
      linalg.yield %52 : f32
    } -> tensor<2x40x40xf32>
    %9 = tensor.empty() : tensor<2x1x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x40xf32>) outs(%9 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi1>) outs(%5 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40xi1>) outs(%5 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%5 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %52 = arith.andi %in, %in_7 : i1
      linalg.yield %52 : i1
    } -> tensor<2x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x40xi1>) outs(%7 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %52 = arith.uitofp %in : i1 to f32
      linalg.yield %52 : f32
    } -> tensor<2x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x40xf32>) outs(%9 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %16 = tensor.empty() : tensor<2x1x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1x40x40xf32>) outs(%16 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %52 = arith.cmpf une, %in, %cst_2 : f32
      linalg.yield %52 : i1
    } -> tensor<2x1x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x1x40x40xf32>) outs(%16 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %52 = arith.cmpf une, %in, %cst_2 : f32
      linalg.yield %52 : i1
    } -> tensor<2x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x1x40x40xi1>, tensor<2x1x40x40xi1>) outs(%16 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %52 = arith.andi %in, %in_7 : i1
      linalg.yield %52 : i1
    } -> tensor<2x1x40x40xi1>
    %20 = tensor.empty() : tensor<f32>
    %21 = linalg.generic {indexing_maps = [#map8], iterator_types = []} outs(%20 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %22 = tensor.empty() : tensor<2x40x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<f32>) outs(%22 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %23 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%22 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %52 = arith.divf %in, %in_7 : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4x16xf32>
    %25 = tensor.empty() : tensor<2x4x40x16xf32>
    %26 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x4x16xf32>) outs(%25 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x40xf32>
    %28 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%27 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %29 = tensor.empty() : tensor<8x40x40xf32>
    %30 = linalg.fill ins(%cst_2 : f32) outs(%29 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %31 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%30 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %32 = tensor.empty() : tensor<2x4x40x40xi1>
    %33 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x1x40x40xi1>) outs(%32 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %34 = tensor.empty() : tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %52 = arith.select %in, %in_7, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = tensor.empty() : tensor<2x4x40xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%37 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.maximumf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %39 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %52 = arith.subf %in, %in_7 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x40xf32>
    %42 = linalg.fill ins(%cst_2 : f32) outs(%36 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %52 = arith.divf %in, %in_7 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%27 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %47 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_4 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_5 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %48 = tensor.empty() : tensor<8x16x40xf32>
    %49 = linalg.fill ins(%cst_2 : f32) outs(%48 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %50 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%49 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_6 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %51 = linalg.generic {indexing_maps = [#map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16x40xf32>) outs(%22 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %51 : tensor<2x40x4x16xf32>
  }
}

