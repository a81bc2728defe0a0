#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_fori_loop {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c0_i32 = arith.constant 0 : i32
    %c4_i32 = arith.constant 4 : i32
    %c1_i32 = arith.constant 1 : i32
    %0 = scf.for %arg2 = %c0_i32 to %c4_i32 step %c1_i32 iter_args(%arg3 = %arg0) -> (tensor<2x40x64xf32>)  : i32 {
      %collapsed = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
      %1 = tensor.empty() : tensor<80x192xf32>
      %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
      %3 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<80x192xf32>) -> tensor<80x192xf32>
      %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xf32> into tensor<2x40x4x48xf32>
      %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 0, 16] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 0, 32] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
      %4 = tensor.empty() : tensor<2x4x40x16xf32>
      %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x16xf32>
      %6 = tensor.empty() : tensor<2x4x16x40xf32>
      %7 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %collapsed_4 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
      %collapsed_5 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %8 = tensor.empty() : tensor<8x40x40xf32>
      %9 = linalg.fill ins(%cst_1 : f32) outs(%8 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
      %10 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%9 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
      %expanded_6 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
      %11 = tensor.empty() : tensor<2x4x40x40xf32>
      %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = arith.divf %in, %cst_0 : f32
        linalg.yield %32 : f32
      } -> tensor<2x4x40x40xf32>
      %13 = tensor.empty() : tensor<2x4x40xf32>
      %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %15 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = arith.maximumf %out, %in : f32
        linalg.yield %32 : f32
      } -> tensor<2x4x40xf32>
      %16 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %32 = arith.subf %in, %in_11 : f32
        linalg.yield %32 : f32
      } -> tensor<2x4x40x40xf32>
      %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = math.exp %in : f32
        linalg.yield %32 : f32
      } -> tensor<2x4x40x40xf32>
      %19 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %20 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %32 = arith.addf %out, %in : f32
        linalg.yield %32 : f32
      } -> tensor<2x4x40xf32>
      %21 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %32 = arith.divf %in, %in_11 : f32
        linalg.yield %32 : f32
      } -> tensor<2x4x40x40xf32>
      %23 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_3 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %24 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %collapsed_7 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %collapsed_8 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
      %25 = tensor.empty() : tensor<8x16x40xf32>
      %26 = linalg.fill ins(%cst_1 : f32) outs(%25 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
      %27 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%26 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
      %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
      %28 = tensor.empty() : tensor<2x40x4x16xf32>
      %29 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x40xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %collapsed_10 = tensor.collapse_shape %29 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
      %30 = tensor.empty() : tensor<2x40x64xf32>
      %31 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %collapsed_10 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%30 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_11: f32, %out: f32):
        %32 = arith.addf %in, %in_11 : f32
        linalg.yield %32 : f32
      } -> tensor<2x40x64xf32>
      scf.yield %31 : tensor<2x40x64xf32>
    }
    return %0 : tensor<2x40x64xf32>
  }
}

