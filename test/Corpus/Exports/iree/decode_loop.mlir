#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module @jit_decode_loop {
  func.func public @main(%arg0: tensor<2x1x4x16xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<i32>) -> tensor<2x1x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_0 = arith.constant -1.000000e+09 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %c63 = arith.constant 63 : index
    %c0 = arith.constant 0 : index
    %c64_i32 = arith.constant 64 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %0:4 = scf.while (%arg4 = %cst_4, %arg5 = %arg0, %arg6 = %arg1, %arg7 = %arg2) : (tensor<i32>, tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>) -> (tensor<i32>, tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>) {
      %1 = tensor.empty() : tensor<i1>
      %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%arg4, %arg3 : tensor<i32>, tensor<i32>) outs(%1 : tensor<i1>) {
      ^bb0(%in: i32, %in_5: i32, %out: i1):
        %3 = arith.cmpi slt, %in, %in_5 : i32
        linalg.yield %3 : i1
      } -> tensor<i1>
      %extracted = tensor.extract %2[] : tensor<i1>
      scf.condition(%extracted) %arg4, %arg5, %arg6, %arg7 : tensor<i32>, tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
    } do {
    ^bb0(%arg4: tensor<i32>, %arg5: tensor<2x1x4x16xf32>, %arg6: tensor<2x64x4x16xf32>, %arg7: tensor<2x64x4x16xf32>):
      %1 = tensor.empty() : tensor<i1>
      %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%1 : tensor<i1>) {
      ^bb0(%in: i32, %out: i1):
        %41 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %41 : i1
      } -> tensor<i1>
      %3 = tensor.empty() : tensor<i32>
      %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%3 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %41 = arith.addi %in, %c64_i32 : i32
        linalg.yield %41 : i32
      } -> tensor<i32>
      %5 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%2, %4, %arg4 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%3 : tensor<i32>) {
      ^bb0(%in: i1, %in_13: i32, %in_14: i32, %out: i32):
        %41 = arith.select %in, %in_13, %in_14 : i32
        linalg.yield %41 : i32
      } -> tensor<i32>
      %extracted = tensor.extract %5[] : tensor<i32>
      %6 = arith.index_cast %extracted : i32 to index
      %7 = arith.maxsi %6, %c0 : index
      %8 = arith.minsi %7, %c63 : index
      %inserted_slice = tensor.insert_slice %arg5 into %arg6[0, %8, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
      %9 = tensor.empty() : tensor<2x1x4x16xf32>
      %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<2x1x4x16xf32>) outs(%9 : tensor<2x1x4x16xf32>) {
      ^bb0(%in: f32, %out: f32):
        %41 = arith.addf %in, %cst_3 : f32
        linalg.yield %41 : f32
      } -> tensor<2x1x4x16xf32>
      %inserted_slice_5 = tensor.insert_slice %10 into %arg7[0, %8, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
      %11 = tensor.empty() : tensor<64xi32>
      %12 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%11 : tensor<64xi32>) {
      ^bb0(%out: i32):
        %41 = linalg.index 0 : index
        %42 = arith.index_cast %41 : index to i32
        linalg.yield %42 : i32
      } -> tensor<64xi32>
      %13 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel"]} ins(%arg4 : tensor<i32>) outs(%11 : tensor<64xi32>) {
      ^bb0(%in: i32, %out: i32):
        linalg.yield %in : i32
      } -> tensor<64xi32>
      %14 = tensor.empty() : tensor<64xi1>
      %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%12, %13 : tensor<64xi32>, tensor<64xi32>) outs(%14 : tensor<64xi1>) {
      ^bb0(%in: i32, %in_13: i32, %out: i1):
        %41 = arith.cmpi sle, %in, %in_13 : i32
        linalg.yield %41 : i1
      } -> tensor<64xi1>
      %16 = tensor.empty() : tensor<2x4x16x64xf32>
      %17 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice : tensor<2x64x4x16xf32>) outs(%16 : tensor<2x4x16x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x64xf32>
      %collapsed = tensor.collapse_shape %arg5 [[0, 1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<128xf32>
      %expanded = tensor.expand_shape %collapsed [[0, 1, 2]] output_shape [8, 1, 16] : tensor<128xf32> into tensor<8x1x16xf32>
      %collapsed_6 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
      %18 = tensor.empty() : tensor<8x1x64xf32>
      %19 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
      %20 = linalg.batch_matmul ins(%expanded, %collapsed_6 : tensor<8x1x16xf32>, tensor<8x16x64xf32>) outs(%19 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
      %expanded_7 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 1, 64] : tensor<8x1x64xf32> into tensor<2x4x1x64xf32>
      %21 = tensor.empty() : tensor<2x4x1x64xf32>
      %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x1x64xf32>) outs(%21 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        %41 = arith.divf %in, %cst_1 : f32
        linalg.yield %41 : f32
      } -> tensor<2x4x1x64xf32>
      %23 = tensor.empty() : tensor<2x4x1x64xi1>
      %24 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<64xi1>) outs(%23 : tensor<2x4x1x64xi1>) {
      ^bb0(%in: i1, %out: i1):
        linalg.yield %in : i1
      } -> tensor<2x4x1x64xi1>
      %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %22 : tensor<2x4x1x64xi1>, tensor<2x4x1x64xf32>) outs(%21 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: i1, %in_13: f32, %out: f32):
        %41 = arith.select %in, %in_13, %cst_0 : f32
        linalg.yield %41 : f32
      } -> tensor<2x4x1x64xf32>
      %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg4 : tensor<i32>) outs(%3 : tensor<i32>) {
      ^bb0(%in: i32, %out: i32):
        %41 = arith.addi %in, %c1_i32 : i32
        linalg.yield %41 : i32
      } -> tensor<i32>
      %27 = tensor.empty() : tensor<2x4x1xf32>
      %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
      %29 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x1x64xf32>) outs(%28 : tensor<2x4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %41 = arith.maximumf %out, %in : f32
        linalg.yield %41 : f32
      } -> tensor<2x4x1xf32>
      %30 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x1xf32>) outs(%21 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x1x64xf32>
      %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %30 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%21 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %in_13: f32, %out: f32):
        %41 = arith.subf %in, %in_13 : f32
        linalg.yield %41 : f32
      } -> tensor<2x4x1x64xf32>
      %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x1x64xf32>) outs(%21 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        %41 = math.exp %in : f32
        linalg.yield %41 : f32
      } -> tensor<2x4x1x64xf32>
      %33 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
      %34 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x1x64xf32>) outs(%33 : tensor<2x4x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        %41 = arith.addf %out, %in : f32
        linalg.yield %41 : f32
      } -> tensor<2x4x1xf32>
      %35 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x1xf32>) outs(%21 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x1x64xf32>
      %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%21 : tensor<2x4x1x64xf32>) {
      ^bb0(%in: f32, %in_13: f32, %out: f32):
        %41 = arith.divf %in, %in_13 : f32
        linalg.yield %41 : f32
      } -> tensor<2x4x1x64xf32>
      %37 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_5 : tensor<2x64x4x16xf32>) outs(%16 : tensor<2x4x16x64xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<2x4x16x64xf32>
      %collapsed_8 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
      %collapsed_9 = tensor.collapse_shape %36 [[0, 1, 2, 3]] : tensor<2x4x1x64xf32> into tensor<512xf32>
      %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1, 2]] output_shape [8, 64, 1] : tensor<512xf32> into tensor<8x64x1xf32>
      %38 = tensor.empty() : tensor<8x16x1xf32>
      %39 = linalg.fill ins(%cst_2 : f32) outs(%38 : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
      %40 = linalg.batch_matmul ins(%collapsed_8, %expanded_10 : tensor<8x16x64xf32>, tensor<8x64x1xf32>) outs(%39 : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
      %collapsed_11 = tensor.collapse_shape %40 [[0, 1, 2]] : tensor<8x16x1xf32> into tensor<128xf32>
      %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<128xf32> into tensor<2x1x4x16xf32>
      scf.yield %26, %expanded_12, %inserted_slice, %inserted_slice_5 : tensor<i32>, tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
    }
    return %0#1 : tensor<2x1x4x16xf32>
  }
}

