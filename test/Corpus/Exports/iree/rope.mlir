#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_rope {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+09 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant 1.000000e+04 : f32
    %cst_4 = arith.constant 1.600000e+01 : f32
    %c0_i32 = arith.constant 0 : i32
    %c2_i32 = arith.constant 2 : i32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i32
      linalg.yield %68 : i32
    } -> tensor<8xi32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %67 = arith.muli %in, %c2_i32 : i32
      linalg.yield %67 : i32
    } -> tensor<8xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %67 = arith.subi %c0_i32, %in : i32
      linalg.yield %67 : i32
    } -> tensor<8xi32>
    %4 = tensor.empty() : tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<8xi32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %67 = arith.sitofp %in : i32 to f32
      linalg.yield %67 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.divf %in, %cst_4 : f32
      linalg.yield %67 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.powf %cst_3, %in : f32
      linalg.yield %67 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty() : tensor<40xi32>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i32
      linalg.yield %68 : i32
    } -> tensor<40xi32>
    %10 = tensor.empty() : tensor<40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%9 : tensor<40xi32>) outs(%10 : tensor<40xf32>) {
    ^bb0(%in: i32, %out: f32):
      %67 = arith.sitofp %in : i32 to f32
      linalg.yield %67 : f32
    } -> tensor<40xf32>
    %expanded = tensor.expand_shape %11 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %12 = tensor.empty() : tensor<40x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<40x1x1xf32>) outs(%12 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x8xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8xf32>) outs(%12 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x1x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<40x1x8xf32>, tensor<40x1x8xf32>) outs(%12 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.mulf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<40x1x8xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<40x1x8xf32>) outs(%12 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.cos %in : f32
      linalg.yield %67 : f32
    } -> tensor<40x1x8xf32>
    %17 = tensor.empty() : tensor<2x40x4x8xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<40x1x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %18 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.mulf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<40x1x8xf32>) outs(%12 : tensor<40x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.sin %in : f32
      linalg.yield %67 : f32
    } -> tensor<40x1x8xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<40x1x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %21 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.mulf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.subf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %18 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.mulf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %21 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.mulf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.addf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %27 = tensor.empty() : tensor<2x40x4x16xf32>
    %inserted_slice = tensor.insert_slice %23 into %27[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x16xf32>
    %inserted_slice_6 = tensor.insert_slice %26 into %inserted_slice[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x16xf32>
    %extracted_slice_7 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_8 = tensor.extract_slice %arg1[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %18 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.mulf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %21 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.mulf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.subf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %18 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.mulf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %21 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.mulf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%17 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.addf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x40x4x8xf32>
    %inserted_slice_9 = tensor.insert_slice %30 into %27[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x16xf32>
    %inserted_slice_10 = tensor.insert_slice %33 into %inserted_slice_9[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x16xf32>
    %34 = tensor.empty() : tensor<2x4x40x16xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_6 : tensor<2x40x4x16xf32>) outs(%34 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %36 = tensor.empty() : tensor<2x4x16x40xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_10 : tensor<2x40x4x16xf32>) outs(%36 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %38 = tensor.empty() : tensor<8x40x40xf32>
    %39 = linalg.fill ins(%cst_2 : f32) outs(%38 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %40 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%39 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_12 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %41 = tensor.empty() : tensor<2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.divf %in, %cst_1 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = tensor.empty() : tensor<40x40xi32>
    %44 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40xi32>) outs(%43 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %45 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40xi32>) outs(%43 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %46 = tensor.empty() : tensor<40x40xi1>
    %47 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%46 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_16: i32, %out: i1):
      %67 = arith.cmpi sge, %in, %in_16 : i32
      linalg.yield %67 : i1
    } -> tensor<40x40xi1>
    %48 = tensor.empty() : tensor<2x4x40x40xi1>
    %49 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<40x40xi1>) outs(%48 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %42 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_16: f32, %out: f32):
      %67 = arith.select %in, %in_16, %cst_0 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = tensor.empty() : tensor<2x4x40xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x40x40xf32>) outs(%52 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.maximumf %out, %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40xf32>
    %54 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %54 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.subf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %57 = linalg.fill ins(%cst_2 : f32) outs(%51 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %out, %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %67 = arith.divf %in, %in_16 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%36 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %62 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_14 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %63 = tensor.empty() : tensor<8x16x40xf32>
    %64 = linalg.fill ins(%cst_2 : f32) outs(%63 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %65 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%64 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_15 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x16x40xf32>) outs(%27 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %66 : tensor<2x40x4x16xf32>
  }
}

