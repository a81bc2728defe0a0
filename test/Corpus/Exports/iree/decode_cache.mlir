#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @jit_decode_cache {
  func.func public @main(%arg0: tensor<2x1x4x16xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<2x1x4x16xf32>, %arg4: tensor<2x1x4x16xf32>, %arg5: tensor<i32>) -> (tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %c63 = arith.constant 63 : index
    %c0 = arith.constant 0 : index
    %c64_i32 = arith.constant 64 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %38 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %38 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %38 = arith.addi %in, %c64_i32 : i32
      linalg.yield %38 : i32
    } -> tensor<i32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %3, %arg5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i1, %in_13: i32, %in_14: i32, %out: i32):
      %38 = arith.select %in, %in_13, %in_14 : i32
      linalg.yield %38 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %4[] : tensor<i32>
    %5 = arith.index_cast %extracted : i32 to index
    %6 = arith.maxsi %5, %c0 : index
    %7 = arith.minsi %6, %c63 : index
    %inserted_slice = tensor.insert_slice %arg3 into %arg1[0, %7, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
    %inserted_slice_3 = tensor.insert_slice %arg4 into %arg2[0, %7, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
    %8 = tensor.empty() : tensor<64xi32>
    %9 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%8 : tensor<64xi32>) {
    ^bb0(%out: i32):
      %38 = linalg.index 0 : index
      %39 = arith.index_cast %38 : index to i32
      linalg.yield %39 : i32
    } -> tensor<64xi32>
    %10 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%arg5 : tensor<i32>) outs(%8 : tensor<64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<64xi32>
    %11 = tensor.empty() : tensor<64xi1>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%9, %10 : tensor<64xi32>, tensor<64xi32>) outs(%11 : tensor<64xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %38 = arith.cmpi sle, %in, %in_13 : i32
      linalg.yield %38 : i1
    } -> tensor<64xi1>
    %13 = tensor.empty() : tensor<2x4x16x64xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice : tensor<2x64x4x16xf32>) outs(%13 : tensor<2x4x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x64xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<128xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1, 2]] output_shape [8, 1, 16] : tensor<128xf32> into tensor<8x1x16xf32>
    %collapsed_4 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %15 = tensor.empty() : tensor<8x1x64xf32>
    %16 = linalg.fill ins(%cst_2 : f32) outs(%15 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
    %17 = linalg.batch_matmul ins(%expanded, %collapsed_4 : tensor<8x1x16xf32>, tensor<8x16x64xf32>) outs(%16 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
    %expanded_5 = tensor.expand_shape %17 [[0, 1], [2], [3, 4]] output_shape [2, 4, 1, 1, 64] : tensor<8x1x64xf32> into tensor<2x4x1x1x64xf32>
    %18 = tensor.empty() : tensor<2x4x1x1x64xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x1x1x64xf32>) outs(%18 : tensor<2x4x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x1x1x64xf32>
    %20 = tensor.empty() : tensor<1x2x4x1x64xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<64xi1>) outs(%20 : tensor<1x2x4x1x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x1x64xi1>
    %collapsed_6 = tensor.collapse_shape %19 [[0, 1, 2, 3, 4]] : tensor<2x4x1x1x64xf32> into tensor<512xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 1, 64] : tensor<512xf32> into tensor<1x2x4x1x64xf32>
    %22 = tensor.empty() : tensor<1x2x4x1x64xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_7 : tensor<1x2x4x1x64xi1>, tensor<1x2x4x1x64xf32>) outs(%22 : tensor<1x2x4x1x64xf32>) {
    ^bb0(%in: i1, %in_13: f32, %out: f32):
      %38 = arith.select %in, %in_13, %cst_0 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x1x64xf32>
    %24 = tensor.empty() : tensor<1x2x4x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x2x4x1xf32>) -> tensor<1x2x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x4x1x64xf32>) outs(%25 : tensor<1x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.maximumf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x1xf32>) outs(%22 : tensor<1x2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x1x64xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<1x2x4x1x64xf32>, tensor<1x2x4x1x64xf32>) outs(%22 : tensor<1x2x4x1x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %38 = arith.subf %in, %in_13 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x1x64xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x1x64xf32>) outs(%22 : tensor<1x2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x1x64xf32>
    %30 = linalg.fill ins(%cst_2 : f32) outs(%24 : tensor<1x2x4x1xf32>) -> tensor<1x2x4x1xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x4x1x64xf32>) outs(%30 : tensor<1x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x4x1xf32>) outs(%22 : tensor<1x2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x1x64xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<1x2x4x1x64xf32>, tensor<1x2x4x1x64xf32>) outs(%22 : tensor<1x2x4x1x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %38 = arith.divf %in, %in_13 : f32
      linalg.yield %38 : f32
    } -> tensor<1x2x4x1x64xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_3 : tensor<2x64x4x16xf32>) outs(%13 : tensor<2x4x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x64xf32>
    %collapsed_8 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %collapsed_9 = tensor.collapse_shape %33 [[0, 1, 2, 3, 4]] : tensor<1x2x4x1x64xf32> into tensor<512xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1, 2]] output_shape [8, 64, 1] : tensor<512xf32> into tensor<8x64x1xf32>
    %35 = tensor.empty() : tensor<8x16x1xf32>
    %36 = linalg.fill ins(%cst_2 : f32) outs(%35 : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
    %37 = linalg.batch_matmul ins(%collapsed_8, %expanded_10 : tensor<8x16x64xf32>, tensor<8x64x1xf32>) outs(%36 : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
    %collapsed_11 = tensor.collapse_shape %37 [[0, 1, 2]] : tensor<8x16x1xf32> into tensor<128xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<128xf32> into tensor<2x1x4x16xf32>
    return %expanded_12, %inserted_slice, %inserted_slice_3 : tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
  }
}

