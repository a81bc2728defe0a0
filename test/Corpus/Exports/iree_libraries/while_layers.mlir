#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_while_layers {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<i32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0> : tensor<i32>
    %0:2 = scf.while (%arg3 = %cst_2, %arg4 = %arg0) : (tensor<i32>, tensor<2x40x64xf32>) -> (tensor<i32>, tensor<2x40x64xf32>) {
      %1 = tensor.empty() : tensor<i1>
      %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%arg3, %arg2 : tensor<i32>, tensor<i32>) outs(%1 : tensor<i1>) {
      ^bb0(%in: i32, %in_3: i32, %out: i1):
        %3 = arith.cmpi slt, %in, %in_3 : i32
        linalg.yield %3 : i1
      } -> tensor<i1>
      %extracted = tensor.extract %2[] : tensor<i1>
      scf.condition(%extracted) %arg3, %arg4 : tensor<i32>, tensor<2x40x64xf32>
    } do {
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<2x40x64xf32>):
      %collapsed = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
      %1 = tensor.empty() : tensor<80x192xf32>
      %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
      %3 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<80x192xf32>) -> tensor<80x192xf32>
      %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xf32> into tensor<2x40x192xf32>
      %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
      %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
      %extracted_slice_4 = tensor.extract_slice %expanded[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
      %expanded_5 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
      %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
      %expanded_7 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
      %4 = tensor.empty() : tensor<i32>
      %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%4 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %34 = arith.addi %in, %c1_i32 : i32
        linalg.yield %34 : i32
      } -> tensor<i32>
      %6 = tensor.empty() : tensor<2x4x40x16xf32>
      %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x16xf32>
      %8 = tensor.empty() : tensor<2x4x16x40xf32>
      %9 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x40x4x16xf32>) outs(%8 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %collapsed_8 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
      %collapsed_9 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %10 = tensor.empty() : tensor<8x40x40xf32>
      %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
      %12 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%11 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
      %expanded_10 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
      %13 = tensor.empty() : tensor<2x4x40x40xf32>
      %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %34 = arith.divf %in, %cst_0 : f32
        linalg.yield %34 : f32
      } -> tensor<2x4x40x40xf32>
      %15 = tensor.empty() : tensor<2x4x40xf32>
      %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %17 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %34 = arith.maximumf %out, %in : f32
        linalg.yield %34 : f32
      } -> tensor<2x4x40xf32>
      %18 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_15: f32, %out: f32):
        %34 = arith.subf %in, %in_15 : f32
        linalg.yield %34 : f32
      } -> tensor<2x4x40x40xf32>
      %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %34 = math.exp %in : f32
        linalg.yield %34 : f32
      } -> tensor<2x4x40x40xf32>
      %21 = linalg.fill ins(%cst_1 : f32) outs(%15 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
      %22 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        %34 = arith.addf %out, %in : f32
        linalg.yield %34 : f32
      } -> tensor<2x4x40xf32>
      %23 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %in_15: f32, %out: f32):
        %34 = arith.divf %in, %in_15 : f32
        linalg.yield %34 : f32
      } -> tensor<2x4x40x40xf32>
      %25 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x40x4x16xf32>) outs(%8 : tensor<2x4x16x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x40xf32>
      %26 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x40x40xf32>
      %collapsed_11 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
      %collapsed_12 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
      %27 = tensor.empty() : tensor<8x16x40xf32>
      %28 = linalg.fill ins(%cst_1 : f32) outs(%27 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
      %29 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%28 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
      %expanded_13 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
      %30 = tensor.empty() : tensor<2x40x4x16xf32>
      %31 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x16x40xf32>) outs(%30 : tensor<2x40x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x40x4x16xf32>
      %collapsed_14 = tensor.collapse_shape %31 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
      %32 = tensor.empty() : tensor<2x40x64xf32>
      %33 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %collapsed_14 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%32 : tensor<2x40x64xf32>) {
      ^bb0(%in: f32, %in_15: f32, %out: f32):
        %34 = arith.addf %in, %in_15 : f32
        linalg.yield %34 : f32
      } -> tensor<2x40x64xf32>
      scf.yield %5, %33 : tensor<i32>, tensor<2x40x64xf32>
    }
    return %0#1 : tensor<2x40x64xf32>
  }
}

