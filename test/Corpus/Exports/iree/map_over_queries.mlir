#map = affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module @jit_map_over_queries {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c4 = arith.constant 4 : index
    %c0 = arith.constant 0 : index
    %c1_i32 = arith.constant 1 : i32
    %c5_i32 = arith.constant 5 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<5x2x8x4x16xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 5, 8, 4, 16] : tensor<2x40x4x16xf32> into tensor<2x5x8x4x16xf32>
    %0 = tensor.empty() : tensor<5x2x8x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x5x8x4x16xf32>) outs(%0 : tensor<5x2x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x2x8x4x16xf32>
    %2 = scf.for %arg3 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg4 = %cst_2) -> (tensor<5x2x8x4x16xf32>)  : i32 {
      %5 = arith.index_cast %arg3 : i32 to index
      %6 = arith.maxsi %5, %c0 : index
      %7 = arith.minsi %6, %c4 : index
      %extracted_slice = tensor.extract_slice %1[%7, 0, 0, 0, 0] [1, 2, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<5x2x8x4x16xf32> to tensor<1x2x8x4x16xf32>
      %collapsed_3 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x8x4x16xf32> into tensor<2x8x4x16xf32>
      %8 = tensor.empty() : tensor<2x4x8x16xf32>
      %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<2x8x4x16xf32>) outs(%8 : tensor<2x4x8x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x8x16xf32>
      %10 = tensor.empty() : tensor<2x4x16x40xf32>
      %11 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%10 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %collapsed_4 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
      %collapsed_5 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %12 = tensor.empty() : tensor<8x8x40xf32>
      %13 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<8x8x40xf32>) -> tensor<8x8x40xf32>
      %14 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x16xf32>, tensor<8x16x40xf32>) outs(%13 : tensor<8x8x40xf32>) -> tensor<8x8x40xf32>
      %expanded_6 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 4, 8, 40] : tensor<8x8x40xf32> into tensor<2x4x8x40xf32>
      %15 = tensor.empty() : tensor<2x4x8x40xf32>
      %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x8x40xf32>) outs(%15 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = arith.divf %in, %cst_0 : f32
        linalg.yield %37 : f32
      } -> tensor<2x4x8x40xf32>
      %17 = tensor.empty() : tensor<2x4x8xf32>
      %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
      %19 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x8x40xf32>) outs(%18 : tensor<2x4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = arith.maximumf %out, %in : f32
        linalg.yield %37 : f32
      } -> tensor<2x4x8xf32>
      %20 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x8xf32>) outs(%15 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x8x40xf32>
      %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<2x4x8x40xf32>, tensor<2x4x8x40xf32>) outs(%15 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %37 = arith.subf %in, %in_10 : f32
        linalg.yield %37 : f32
      } -> tensor<2x4x8x40xf32>
      %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x8x40xf32>) outs(%15 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = math.exp %in : f32
        linalg.yield %37 : f32
      } -> tensor<2x4x8x40xf32>
      %23 = linalg.fill ins(%cst_1 : f32) outs(%17 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
      %24 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x8x40xf32>) outs(%23 : tensor<2x4x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %37 = arith.addf %out, %in : f32
        linalg.yield %37 : f32
      } -> tensor<2x4x8xf32>
      %25 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x8xf32>) outs(%15 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x8x40xf32>
      %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x4x8x40xf32>, tensor<2x4x8x40xf32>) outs(%15 : tensor<2x4x8x40xf32>) {
      ^bb0(%in: f32, %in_10: f32, %out: f32):
        %37 = arith.divf %in, %in_10 : f32
        linalg.yield %37 : f32
      } -> tensor<2x4x8x40xf32>
      %27 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%10 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %28 = tensor.empty() : tensor<2x4x40x8xf32>
      %29 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x8x40xf32>) outs(%28 : tensor<2x4x40x8xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x8xf32>
      %collapsed_7 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %collapsed_8 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x40x8xf32> into tensor<8x40x8xf32>
      %30 = tensor.empty() : tensor<8x16x8xf32>
      %31 = linalg.fill ins(%cst_1 : f32) outs(%30 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
      %32 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x40xf32>, tensor<8x40x8xf32>) outs(%31 : tensor<8x16x8xf32>) -> tensor<8x16x8xf32>
      %expanded_9 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 16, 8] : tensor<8x16x8xf32> into tensor<2x4x16x8xf32>
      %33 = tensor.empty() : tensor<2x8x4x16xf32>
      %34 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x8xf32>) outs(%33 : tensor<2x8x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x8x4x16xf32>
      %35 = tensor.empty() : tensor<1x2x8x4x16xf32>
      %36 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8x4x16xf32>) outs(%35 : tensor<1x2x8x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<1x2x8x4x16xf32>
      %inserted_slice = tensor.insert_slice %36 into %arg4[%7, 0, 0, 0, 0] [1, 2, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<1x2x8x4x16xf32> into tensor<5x2x8x4x16xf32>
      scf.yield %inserted_slice : tensor<5x2x8x4x16xf32>
    }
    %3 = tensor.empty() : tensor<2x5x8x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<5x2x8x4x16xf32>) outs(%3 : tensor<2x5x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x8x4x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0], [1, 2], [3], [4]] : tensor<2x5x8x4x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed : tensor<2x40x4x16xf32>
  }
}

