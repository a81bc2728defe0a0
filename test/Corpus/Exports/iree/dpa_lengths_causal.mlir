#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2) -> (d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1) -> (d0)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, 0, 0)>
module @jit_dpa_lengths_causal {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2xi32>) -> tensor<2x40x4x16xf32> {
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
    %2 = tensor.empty() : tensor<2x4x16x40xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%2 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %4 = tensor.empty() : tensor<8x40x40xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%5 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %7 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x40x1x40xf32>) outs(%7 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.mulf %in, %cst_1 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x40x1x40xf32>
    %9 = tensor.empty() : tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %64 = linalg.index 0 : index
      %65 = arith.index_cast %64 : index to i32
      linalg.yield %65 : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %64 = linalg.index 1 : index
      %65 = arith.index_cast %64 : index to i32
      linalg.yield %65 : i32
    } -> tensor<40x40xi32>
    %12 = tensor.empty() : tensor<40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %64 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %64 : i1
    } -> tensor<40x40xi1>
    %14 = tensor.empty() : tensor<2x4x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<40x40xi1>) outs(%14 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %16 = tensor.empty() : tensor<40xi32>
    %17 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%16 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %64 = linalg.index 0 : index
      %65 = arith.index_cast %64 : index to i32
      linalg.yield %65 : i32
    } -> tensor<40xi32>
    %18 = tensor.empty() : tensor<2x40x1xi32>
    %19 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<40xi32>) outs(%18 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %20 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%18 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %21 = tensor.empty() : tensor<2x40x1xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<2x40x1xi32>, tensor<2x40x1xi32>) outs(%21 : tensor<2x40x1xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %64 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %64 : i1
    } -> tensor<2x40x1xi1>
    %23 = tensor.empty() : tensor<2x1x40xi32>
    %24 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<40xi32>) outs(%23 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %25 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<2xi32>) outs(%23 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %26 = tensor.empty() : tensor<2x1x40xi1>
    %27 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x1x40xi32>, tensor<2x1x40xi32>) outs(%26 : tensor<2x1x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %64 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %64 : i1
    } -> tensor<2x1x40xi1>
    %28 = tensor.empty() : tensor<2x40x40xi1>
    %29 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xi1>) outs(%28 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x40xi1>) outs(%28 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%28 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %64 = arith.andi %in, %in_12 : i1
      linalg.yield %64 : i1
    } -> tensor<2x40x40xi1>
    %32 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x40xi1>) outs(%14 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %32 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xi1>) outs(%14 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %64 = arith.andi %in, %in_12 : i1
      linalg.yield %64 : i1
    } -> tensor<2x4x40x40xi1>
    %34 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %35 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40x40xi1>) outs(%34 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x40xf32> into tensor<12800xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 40] : tensor<12800xf32> into tensor<1x2x4x40x40xf32>
    %36 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_6 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>) outs(%36 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %64 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x4x40x40xf32>
    %38 = tensor.empty() : tensor<1x2x4x40xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<1x2x4x40x40xf32>) outs(%39 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.maximumf %out, %in : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x4x40xf32>
    %41 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x40xf32>) outs(%36 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37, %41 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%36 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %64 = arith.subf %in, %in_12 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x4x40x40xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x4x40x40xf32>) outs(%36 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.exp %in : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x4x40x40xf32>
    %44 = linalg.fill ins(%cst_2 : f32) outs(%38 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x4x40x40xf32>) outs(%44 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.addf %out, %in : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x2x4x40xf32>) outs(%36 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%36 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %64 = arith.divf %in, %in_12 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x4x40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%2 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %49 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x2x4x40x40xf32>) outs(%7 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %collapsed_7 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_8 = tensor.collapse_shape %49 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x40xf32> into tensor<8x40x40xf32>
    %50 = tensor.empty() : tensor<8x16x40xf32>
    %51 = linalg.fill ins(%cst_2 : f32) outs(%50 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %52 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%51 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_9 = tensor.expand_shape %52 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf32> into tensor<2x4x16x1x40xf32>
    %53 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x1x40xf32>) outs(%53 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %55 = tensor.empty() : tensor<2x40xi32>
    %56 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<40xi32>) outs(%55 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %57 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%55 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %58 = tensor.empty() : tensor<2x40xi1>
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%56, %57 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%58 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %64 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %64 : i1
    } -> tensor<2x40xi1>
    %60 = tensor.empty() : tensor<2x40xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<2x40xi1>) outs(%60 : tensor<2x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %64 = arith.uitofp %in : i1 to f32
      linalg.yield %64 : f32
    } -> tensor<2x40xf32>
    %expanded_10 = tensor.expand_shape %61 [[0], [1, 2, 3]] output_shape [2, 40, 1, 1] : tensor<2x40xf32> into tensor<2x40x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x40x1x1xf32>) outs(%53 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54, %62 : tensor<1x2x40x4x16xf32>, tensor<1x2x40x4x16xf32>) outs(%53 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %64 = arith.mulf %in, %in_12 : f32
      linalg.yield %64 : f32
    } -> tensor<1x2x40x4x16xf32>
    %collapsed_11 = tensor.collapse_shape %63 [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_11 : tensor<2x40x4x16xf32>
  }
}

