#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_scan_remat {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<3x64x192xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %c0 = arith.constant 0 : index
    %c0_i32 = arith.constant 0 : i32
    %c3_i32 = arith.constant 3 : i32
    %c1_i32 = arith.constant 1 : i32
    %0 = scf.for %arg2 = %c0_i32 to %c3_i32 step %c1_i32 iter_args(%arg3 = %arg0) -> (tensor<2x40x64xf32>)  : i32 {
      %1 = arith.index_cast %arg2 : i32 to index
      %2 = arith.maxsi %1, %c0 : index
      %3 = arith.minsi %2, %c2 : index
      %extracted_slice = tensor.extract_slice %arg1[%3, 0, 0] [1, 64, 192] [1, 1, 1] : tensor<3x64x192xf32> to tensor<1x64x192xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x64x192xf32> into tensor<64x192xf32>
      %collapsed_3 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
      %4 = tensor.empty() : tensor<80x192xf32>
      %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<80x192xf32>) -> tensor<80x192xf32>
      %6 = linalg.matmul ins(%collapsed_3, %collapsed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%5 : tensor<80x192xf32>) -> tensor<80x192xf32>
      %expanded = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xf32> into tensor<2x40x4x48xf32>
      %extracted_slice_4 = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %extracted_slice_5 = tensor.extract_slice %expanded[0, 0, 0, 16] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %extracted_slice_6 = tensor.extract_slice %expanded[0, 0, 0, 32] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
      %7 = tensor.empty() : tensor<2x4x40x1x16xf32>
      %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x40x4x1x16xf32>) outs(%7 : tensor<2x4x40x1x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1x16xf32>
      %9 = tensor.empty() : tensor<2x4x16x40xf32>
      %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5 : tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %collapsed_8 = tensor.collapse_shape %8 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xf32> into tensor<8x40x16xf32>
      %collapsed_9 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %11 = tensor.empty() : tensor<8x40x40xf32>
      %12 = linalg.fill ins(%cst_2 : f32) outs(%11 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
      %13 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%12 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
      %expanded_10 = tensor.expand_shape %13 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
      %14 = tensor.empty() : tensor<2x4x40x1x40xf32>
      %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x40x1x40xf32>) outs(%14 : tensor<2x4x40x1x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %46 = arith.mulf %in, %cst_1 : f32
        linalg.yield %46 : f32
      } -> tensor<2x4x40x1x40xf32>
      %16 = tensor.empty() : tensor<40x40xi32>
      %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%16 : tensor<40x40xi32>) {
      ^bb0(%out: i32):
        %46 = linalg.index 0 : index
        %47 = arith.index_cast %46 : index to i32
        linalg.yield %47 : i32
      } -> tensor<40x40xi32>
      %18 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%16 : tensor<40x40xi32>) {
      ^bb0(%out: i32):
        %46 = linalg.index 1 : index
        %47 = arith.index_cast %46 : index to i32
        linalg.yield %47 : i32
      } -> tensor<40x40xi32>
      %19 = tensor.empty() : tensor<40x40xi1>
      %20 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%19 : tensor<40x40xi1>) {
      ^bb0(%in: i32, %in_17: i32, %out: i1):
        %46 = arith.cmpi sge, %in, %in_17 : i32
        linalg.yield %46 : i1
      } -> tensor<40x40xi1>
      %21 = tensor.empty() : tensor<2x4x40x40xi1>
      %22 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<40x40xi1>) outs(%21 : tensor<2x4x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x40x40xi1>
      %23 = tensor.empty() : tensor<1x2x4x40x40xi1>
      %24 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x40xi1>) outs(%23 : tensor<1x2x4x40x40xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<1x2x4x40x40xi1>
      %collapsed_11 = tensor.collapse_shape %15 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x40xf32> into tensor<12800xf32>
      %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 40] : tensor<12800xf32> into tensor<1x2x4x40x40xf32>
      %25 = tensor.empty() : tensor<1x2x4x40x40xf32>
      %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_12 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>) outs(%25 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: i1, %in_17: f32, %out: f32):
        %46 = arith.select %in, %in_17, %cst_0 : f32
        linalg.yield %46 : f32
      } -> tensor<1x2x4x40x40xf32>
      %27 = tensor.empty() : tensor<1x2x4x40xf32>
      %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
      %29 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x2x4x40x40xf32>) outs(%28 : tensor<1x2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %46 = arith.maximumf %out, %in : f32
        linalg.yield %46 : f32
      } -> tensor<1x2x4x40xf32>
      %30 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x2x4x40xf32>) outs(%25 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x40x40xf32>
      %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%25 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %46 = arith.subf %in, %in_17 : f32
        linalg.yield %46 : f32
      } -> tensor<1x2x4x40x40xf32>
      %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x4x40x40xf32>) outs(%25 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %46 = math.exp %in : f32
        linalg.yield %46 : f32
      } -> tensor<1x2x4x40x40xf32>
      %33 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
      %34 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<1x2x4x40x40xf32>) outs(%33 : tensor<1x2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %46 = arith.addf %out, %in : f32
        linalg.yield %46 : f32
      } -> tensor<1x2x4x40xf32>
      %35 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x4x40xf32>) outs(%25 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x4x40x40xf32>
      %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%25 : tensor<1x2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %46 = arith.divf %in, %in_17 : f32
        linalg.yield %46 : f32
      } -> tensor<1x2x4x40x40xf32>
      %37 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6 : tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %38 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x40x40xf32>) outs(%14 : tensor<2x4x40x1x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x1x40xf32>
      %collapsed_13 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %collapsed_14 = tensor.collapse_shape %38 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x40xf32> into tensor<8x40x40xf32>
      %39 = tensor.empty() : tensor<8x16x40xf32>
      %40 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
      %41 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%40 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
      %expanded_15 = tensor.expand_shape %41 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf32> into tensor<2x4x16x1x40xf32>
      %42 = tensor.empty() : tensor<1x2x40x4x16xf32>
      %43 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x16x1x40xf32>) outs(%42 : tensor<1x2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x40x4x16xf32>
      %collapsed_16 = tensor.collapse_shape %43 [[0, 1], [2], [3, 4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x64xf32>
      %44 = tensor.empty() : tensor<2x40x64xf32>
      %45 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %collapsed_16 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%44 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %46 = arith.addf %in, %in_17 : f32
        linalg.yield %46 : f32
      } -> tensor<2x40x64xf32>
      scf.yield %45 : tensor<2x40x64xf32>
    }
    return %0 : tensor<2x40x64xf32>
  }
}

