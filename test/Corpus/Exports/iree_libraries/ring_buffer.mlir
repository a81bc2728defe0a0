#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
module @jit_ring_buffer {
  func.func public @main(%arg0: tensor<2x1x1x16xf32>, %arg1: tensor<2x16x2x16xf32>, %arg2: tensor<2x16x2x16xf32>, %arg3: tensor<2x1x2x16xf32>, %arg4: tensor<2x1x2x16xf32>, %arg5: tensor<i32>) -> (tensor<2x1x2x16xf32>, tensor<2x16x2x16xf32>, tensor<2x16x2x16xf32>) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -1.000000e+09 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c0_i32 = arith.constant 0 : i32
    %c16_i32 = arith.constant 16 : i32
    %0 = tensor.empty() : tensor<i32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%0 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %54 = arith.remsi %in, %c16_i32 : i32
      linalg.yield %54 : i32
    } -> tensor<i32>
    %2 = tensor.empty() : tensor<i1>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%1 : tensor<i32>) outs(%2 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %54 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %54 : i1
    } -> tensor<i1>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%1 : tensor<i32>) outs(%2 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %54 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %54 : i1
    } -> tensor<i1>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%4, %3 : tensor<i1>, tensor<i1>) outs(%2 : tensor<i1>) {
    ^bb0(%in: i1, %in_11: i1, %out: i1):
      %54 = arith.andi %in, %in_11 : i1
      linalg.yield %54 : i1
    } -> tensor<i1>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%1 : tensor<i32>) outs(%0 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %54 = arith.addi %in, %c16_i32 : i32
      linalg.yield %54 : i32
    } -> tensor<i32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%5, %6, %1 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%0 : tensor<i32>) {
    ^bb0(%in: i1, %in_11: i32, %in_12: i32, %out: i32):
      %54 = arith.select %in, %in_11, %in_12 : i32
      linalg.yield %54 : i32
    } -> tensor<i32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%7 : tensor<i32>) outs(%2 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %54 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %54 : i1
    } -> tensor<i1>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%7 : tensor<i32>) outs(%0 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %54 = arith.addi %in, %c16_i32 : i32
      linalg.yield %54 : i32
    } -> tensor<i32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%8, %9, %7 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%0 : tensor<i32>) {
    ^bb0(%in: i1, %in_11: i32, %in_12: i32, %out: i32):
      %54 = arith.select %in, %in_11, %in_12 : i32
      linalg.yield %54 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %10[] : tensor<i32>
    %11 = arith.index_cast %extracted : i32 to index
    %12 = arith.maxsi %11, %c0 : index
    %13 = arith.minsi %12, %c15 : index
    %inserted_slice = tensor.insert_slice %arg3 into %arg1[0, %13, 0, 0] [2, 1, 2, 16] [1, 1, 1, 1] : tensor<2x1x2x16xf32> into tensor<2x16x2x16xf32>
    %inserted_slice_3 = tensor.insert_slice %arg4 into %arg2[0, %13, 0, 0] [2, 1, 2, 16] [1, 1, 1, 1] : tensor<2x1x2x16xf32> into tensor<2x16x2x16xf32>
    %14 = tensor.empty() : tensor<16xi32>
    %15 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%14 : tensor<16xi32>) {
    ^bb0(%out: i32):
      %54 = linalg.index 0 : index
      %55 = arith.index_cast %54 : index to i32
      linalg.yield %55 : i32
    } -> tensor<16xi32>
    %16 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%7 : tensor<i32>) outs(%14 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%16, %15 : tensor<16xi32>, tensor<16xi32>) outs(%14 : tensor<16xi32>) {
    ^bb0(%in: i32, %in_11: i32, %out: i32):
      %54 = arith.subi %in, %in_11 : i32
      linalg.yield %54 : i32
    } -> tensor<16xi32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%17 : tensor<16xi32>) outs(%14 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %54 = arith.remsi %in, %c16_i32 : i32
      linalg.yield %54 : i32
    } -> tensor<16xi32>
    %19 = tensor.empty() : tensor<16xi1>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%18 : tensor<16xi32>) outs(%19 : tensor<16xi1>) {
    ^bb0(%in: i32, %out: i1):
      %54 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %54 : i1
    } -> tensor<16xi1>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%18 : tensor<16xi32>) outs(%19 : tensor<16xi1>) {
    ^bb0(%in: i32, %out: i1):
      %54 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %54 : i1
    } -> tensor<16xi1>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%21, %20 : tensor<16xi1>, tensor<16xi1>) outs(%19 : tensor<16xi1>) {
    ^bb0(%in: i1, %in_11: i1, %out: i1):
      %54 = arith.andi %in, %in_11 : i1
      linalg.yield %54 : i1
    } -> tensor<16xi1>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%18 : tensor<16xi32>) outs(%14 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      %54 = arith.addi %in, %c16_i32 : i32
      linalg.yield %54 : i32
    } -> tensor<16xi32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel"]} ins(%22, %23, %18 : tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) outs(%14 : tensor<16xi32>) {
    ^bb0(%in: i1, %in_11: i32, %in_12: i32, %out: i32):
      %54 = arith.select %in, %in_11, %in_12 : i32
      linalg.yield %54 : i32
    } -> tensor<16xi32>
    %25 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%arg5 : tensor<i32>) outs(%14 : tensor<16xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<16xi32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%24, %25 : tensor<16xi32>, tensor<16xi32>) outs(%19 : tensor<16xi1>) {
    ^bb0(%in: i32, %in_11: i32, %out: i1):
      %54 = arith.cmpi sle, %in, %in_11 : i32
      linalg.yield %54 : i1
    } -> tensor<16xi1>
    %27 = tensor.empty() : tensor<2x1x16xf32>
    %28 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x1x1x16xf32>) outs(%28 : tensor<2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x1x16xf32>
    %collapsed = tensor.collapse_shape %29 [[0, 1, 2]] : tensor<2x1x16xf32> into tensor<32xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1, 2]] output_shape [2, 16, 1] : tensor<32xf32> into tensor<2x16x1xf32>
    %collapsed_4 = tensor.collapse_shape %inserted_slice [[0], [1, 2], [3]] : tensor<2x16x2x16xf32> into tensor<2x32x16xf32>
    %30 = tensor.empty() : tensor<2x32x1xf32>
    %31 = linalg.fill ins(%cst_2 : f32) outs(%30 : tensor<2x32x1xf32>) -> tensor<2x32x1xf32>
    %32 = linalg.batch_matmul ins(%collapsed_4, %expanded : tensor<2x32x16xf32>, tensor<2x16x1xf32>) outs(%31 : tensor<2x32x1xf32>) -> tensor<2x32x1xf32>
    %expanded_5 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [2, 16, 2, 1] : tensor<2x32x1xf32> into tensor<2x16x2x1xf32>
    %33 = tensor.empty() : tensor<2x2x1x16xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x16x2x1xf32>) outs(%33 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x16xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x2x1x16xf32>) outs(%33 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.divf %in, %cst_1 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x1x16xf32>
    %36 = tensor.empty() : tensor<2x2x1x16xi1>
    %37 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<16xi1>) outs(%36 : tensor<2x2x1x16xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x1x16xi1>
    %38 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %35 : tensor<2x2x1x16xi1>, tensor<2x2x1x16xf32>) outs(%33 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: i1, %in_11: f32, %out: f32):
      %54 = arith.select %in, %in_11, %cst_0 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x1x16xf32>
    %39 = tensor.empty() : tensor<2x2x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x2x1xf32>) -> tensor<2x2x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x2x1x16xf32>) outs(%40 : tensor<2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.maximumf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x1xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x2x1xf32>) outs(%33 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x16xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %42 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%33 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %54 = arith.subf %in, %in_11 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x1x16xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x2x1x16xf32>) outs(%33 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x1x16xf32>
    %45 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<2x2x1xf32>) -> tensor<2x2x1xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x2x1x16xf32>) outs(%45 : tensor<2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x1xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x2x1xf32>) outs(%33 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x16xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%33 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %54 = arith.divf %in, %in_11 : f32
      linalg.yield %54 : f32
    } -> tensor<2x2x1x16xf32>
    %49 = tensor.empty() : tensor<2x2x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_3 : tensor<2x16x2x16xf32>) outs(%49 : tensor<2x2x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x16xf32>
    %collapsed_6 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x2x16x16xf32> into tensor<4x16x16xf32>
    %collapsed_7 = tensor.collapse_shape %48 [[0, 1, 2, 3]] : tensor<2x2x1x16xf32> into tensor<64xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1, 2]] output_shape [4, 16, 1] : tensor<64xf32> into tensor<4x16x1xf32>
    %51 = tensor.empty() : tensor<4x16x1xf32>
    %52 = linalg.fill ins(%cst_2 : f32) outs(%51 : tensor<4x16x1xf32>) -> tensor<4x16x1xf32>
    %53 = linalg.batch_matmul ins(%collapsed_6, %expanded_8 : tensor<4x16x16xf32>, tensor<4x16x1xf32>) outs(%52 : tensor<4x16x1xf32>) -> tensor<4x16x1xf32>
    %collapsed_9 = tensor.collapse_shape %53 [[0, 1, 2]] : tensor<4x16x1xf32> into tensor<64xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<64xf32> into tensor<2x1x2x16xf32>
    return %expanded_10, %inserted_slice, %inserted_slice_3 : tensor<2x1x2x16xf32>, tensor<2x16x2x16xf32>, tensor<2x16x2x16xf32>
  }
}

