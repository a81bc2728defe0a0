#map = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_blockwise {
  func.func public @main(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+30 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %c4 = arith.constant 4 : index
    %c0 = arith.constant 0 : index
    %c1_i32 = arith.constant 1 : i32
    %c5_i32 = arith.constant 5 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_3 = arith.constant dense<-1.000000e+30> : tensor<2x4x40xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x4x40xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<2x4x40x16xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 5, 8, 16] : tensor<2x4x40x16xf32> into tensor<2x4x5x8x16xf32>
    %0 = tensor.empty() : tensor<5x2x4x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x5x8x16xf32>) outs(%0 : tensor<5x2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x2x4x8x16xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [2, 4, 5, 8, 16] : tensor<2x4x40x16xf32> into tensor<2x4x5x8x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x5x8x16xf32>) outs(%0 : tensor<5x2x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x2x4x8x16xf32>
    %3 = tensor.empty() : tensor<40xi32>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %9 = linalg.index 0 : index
      %10 = arith.index_cast %9 : index to i32
      linalg.yield %10 : i32
    } -> tensor<40xi32>
    %expanded_7 = tensor.expand_shape %4 [[0, 1]] output_shape [5, 8] : tensor<40xi32> into tensor<5x8xi32>
    %5:3 = scf.for %arg3 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg4 = %cst_5, %arg5 = %cst_4, %arg6 = %cst_3) -> (tensor<2x4x40x16xf32>, tensor<2x4x40xf32>, tensor<2x4x40xf32>)  : i32 {
      %9 = arith.index_cast %arg3 : i32 to index
      %10 = arith.maxsi %9, %c0 : index
      %11 = arith.minsi %10, %c4 : index
      %extracted_slice = tensor.extract_slice %1[%11, 0, 0, 0, 0] [1, 2, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<5x2x4x8x16xf32> to tensor<1x2x4x8x16xf32>
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x8x16xf32> into tensor<2x4x8x16xf32>
      %extracted_slice_8 = tensor.extract_slice %2[%11, 0, 0, 0, 0] [1, 2, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<5x2x4x8x16xf32> to tensor<1x2x4x8x16xf32>
      %extracted_slice_9 = tensor.extract_slice %expanded_7[%11, 0] [1, 8] [1, 1] : tensor<5x8xi32> to tensor<1x8xi32>
      %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1]] : tensor<1x8xi32> into tensor<8xi32>
      %12 = tensor.empty() : tensor<2x4x16x8xf32>
      %13 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x4x8x16xf32>) outs(%12 : tensor<2x4x16x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x8xf32>
      %collapsed_11 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
      %collapsed_12 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x4x16x8xf32> into tensor<8x16x8xf32>
      %14 = tensor.empty() : tensor<8x40x8xf32>
      %15 = linalg.fill ins(%cst_2 : f32) outs(%14 : tensor<8x40x8xf32>) -> tensor<8x40x8xf32>
      %16 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x16xf32>, tensor<8x16x8xf32>) outs(%15 : tensor<8x40x8xf32>) -> tensor<8x40x8xf32>
      %expanded_13 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 40, 8] : tensor<8x40x8xf32> into tensor<2x4x40x8xf32>
      %17 = tensor.empty() : tensor<2x4x40x8xf32>
      %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x40x8xf32>) outs(%17 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %47 = arith.divf %in, %cst_1 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40x8xf32>
      %19 = tensor.empty() : tensor<40x8xi32>
      %20 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_10 : tensor<8xi32>) outs(%19 : tensor<40x8xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x8xi32>
      %21 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<40xi32>) outs(%19 : tensor<40x8xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<40x8xi32>
      %22 = tensor.empty() : tensor<40x8xi1>
      %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%20, %21 : tensor<40x8xi32>, tensor<40x8xi32>) outs(%22 : tensor<40x8xi1>) {
      ^bb0(%in: i32, %in_17: i32, %out: i1):
        %47 = arith.cmpi sle, %in, %in_17 : i32
        linalg.yield %47 : i1
      } -> tensor<40x8xi1>
      %24 = tensor.empty() : tensor<2x4x40x8xi1>
      %25 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<40x8xi1>) outs(%24 : tensor<2x4x40x8xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x40x8xi1>
      %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %18 : tensor<2x4x40x8xi1>, tensor<2x4x40x8xf32>) outs(%17 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: i1, %in_17: f32, %out: f32):
        %47 = arith.select %in, %in_17, %cst_0 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40x8xf32>
      %27 = tensor.empty() : tensor<2x4x40xf32>
      %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %29 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x8xf32>) outs(%28 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %47 = arith.maximumf %out, %in : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40xf32>
      %30 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %29 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%27 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %47 = arith.maximumf %in, %in_17 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40xf32>
      %31 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40xf32>) outs(%17 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x8xf32>
      %32 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %31 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%17 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %47 = arith.subf %in, %in_17 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40x8xf32>
      %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x8xf32>) outs(%17 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %47 = math.exp %in : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40x8xf32>
      %34 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %30 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%27 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %47 = arith.subf %in, %in_17 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40xf32>
      %35 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40xf32>) outs(%27 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %47 = math.exp %in : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40xf32>
      %36 = tensor.empty() : tensor<2x4x40x16xf32>
      %37 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40xf32>) outs(%36 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x16xf32>
      %38 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4, %37 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%36 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %47 = arith.mulf %in, %in_17 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40x16xf32>
      %collapsed_14 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x40x8xf32> into tensor<8x40x8xf32>
      %collapsed_15 = tensor.collapse_shape %extracted_slice_8 [[0, 1, 2], [3], [4]] : tensor<1x2x4x8x16xf32> into tensor<8x8x16xf32>
      %39 = tensor.empty() : tensor<8x40x16xf32>
      %40 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
      %41 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x40x8xf32>, tensor<8x8x16xf32>) outs(%40 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
      %expanded_16 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
      %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_16 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%36 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %47 = arith.addf %in, %in_17 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40x16xf32>
      %43 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %35 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%27 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %47 = arith.mulf %in, %in_17 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40xf32>
      %44 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %45 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x40x8xf32>) outs(%44 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %47 = arith.addf %out, %in : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40xf32>
      %46 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%27 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %in_17: f32, %out: f32):
        %47 = arith.addf %in, %in_17 : f32
        linalg.yield %47 : f32
      } -> tensor<2x4x40xf32>
      scf.yield %42, %46, %30 : tensor<2x4x40x16xf32>, tensor<2x4x40xf32>, tensor<2x4x40xf32>
    }
    %6 = tensor.empty() : tensor<2x4x40x16xf32>
    %7 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5#1 : tensor<2x4x40xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5#0, %7 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %9 = arith.divf %in, %in_8 : f32
      linalg.yield %9 : f32
    } -> tensor<2x4x40x16xf32>
    return %8 : tensor<2x4x40x16xf32>
  }
}

