#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_t5_buckets {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<32x4xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c32_i32 = arith.constant 32 : i32
    %c15_i32 = arith.constant 15 : i32
    %c8_i32 = arith.constant 8 : i32
    %cst_1 = arith.constant 2.77258873 : f32
    %cst_2 = arith.constant 9.99999997E-7 : f32
    %cst_3 = arith.constant 8.000000e+00 : f32
    %c16_i32 = arith.constant 16 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i32
      linalg.yield %59 : i32
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
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %58 = arith.subi %in, %in_10 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %6 = tensor.empty() : tensor<40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x40xi32>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %58 = arith.cmpi sgt, %in, %c0_i32 : i32
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<40x40xi1>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i1, %out: i32):
      %58 = arith.extui %in : i1 to i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %58 = arith.muli %in, %c16_i32 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %58 = arith.cmpi sge, %in, %c0_i32 : i32
      %59 = arith.subi %c0_i32, %in : i32
      %60 = arith.select %58, %in, %59 : i32
      linalg.yield %60 : i32
    } -> tensor<40x40xi32>
    %11 = tensor.empty() : tensor<40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x40xi32>) outs(%11 : tensor<40x40xf32>) {
    ^bb0(%in: i32, %out: f32):
      %58 = arith.sitofp %in : i32 to f32
      linalg.yield %58 : f32
    } -> tensor<40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<40x40xf32>) outs(%11 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.divf %in, %cst_3 : f32
      linalg.yield %58 : f32
    } -> tensor<40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<40x40xf32>) outs(%11 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %cst_2 : f32
      linalg.yield %58 : f32
    } -> tensor<40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<40x40xf32>) outs(%11 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.log %in : f32
      linalg.yield %58 : f32
    } -> tensor<40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<40x40xf32>) outs(%11 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.divf %in, %cst_1 : f32
      linalg.yield %58 : f32
    } -> tensor<40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<40x40xf32>) outs(%11 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.mulf %in, %cst_3 : f32
      linalg.yield %58 : f32
    } -> tensor<40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<40x40xf32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: f32, %out: i32):
      %58 = arith.fptosi %in : f32 to i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %58 = arith.addi %in, %c8_i32 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x40xi32>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %58 = arith.cmpi slt, %in, %c8_i32 : i32
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %58 = arith.minsi %in, %c15_i32 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %10, %21 : tensor<40x40xi1>, tensor<40x40xi32>, tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i1, %in_10: i32, %in_11: i32, %out: i32):
      %58 = arith.select %in, %in_10, %in_11 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %22 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %58 = arith.addi %in, %in_10 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<40x40xi32>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %58 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %58 : i1
    } -> tensor<40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %58 = arith.addi %in, %c32_i32 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24, %25, %23 : tensor<40x40xi1>, tensor<40x40xi32>, tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i1, %in_10: i32, %in_11: i32, %out: i32):
      %58 = arith.select %in, %in_10, %in_11 : i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %expanded = tensor.expand_shape %26 [[0], [1, 2]] output_shape [40, 40, 1] : tensor<40x40xi32> into tensor<40x40x1xi32>
    %27 = tensor.empty() : tensor<40x40x1x4xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<40x40x1xi32>) outs(%27 : tensor<40x40x1x4xf32>) {
    ^bb0(%in: i32, %out: f32):
      %58 = arith.index_cast %in : i32 to index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg3[%58, %59] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x40x1x4xf32>
    %collapsed = tensor.collapse_shape %28 [[0], [1], [2, 3]] : tensor<40x40x1x4xf32> into tensor<40x40x4xf32>
    %29 = tensor.empty() : tensor<4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<40x40x4xf32>) outs(%29 : tensor<4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x40xf32>
    %31 = tensor.empty() : tensor<2x4x40x16xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%31 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %33 = tensor.empty() : tensor<2x4x16x40xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%33 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_4 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %35 = tensor.empty() : tensor<8x40x40xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %37 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%36 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_6 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %38 = tensor.empty() : tensor<2x4x40x40xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %39 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %58 = arith.addf %in, %in_10 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = tensor.empty() : tensor<2x4x40xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.maximumf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %44 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %58 = arith.subf %in, %in_10 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%47 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %58 = arith.divf %in, %in_10 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%33 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_7 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_8 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %53 = tensor.empty() : tensor<8x16x40xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %55 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%54 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_9 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %56 = tensor.empty() : tensor<2x40x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x40xf32>) outs(%56 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %57 : tensor<2x40x4x16xf32>
  }
}

