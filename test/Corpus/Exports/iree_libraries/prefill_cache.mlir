#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_prefill_cache {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<2x40x4x16xf32>, %arg4: tensor<2x40x4x16xf32>, %arg5: tensor<i32>) -> (tensor<2x40x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c24 = arith.constant 24 : index
    %c0 = arith.constant 0 : index
    %c64_i32 = arith.constant 64 : i32
    %c0_i32 = arith.constant 0 : i32
    %0 = tensor.empty() : tensor<i1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%0 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %49 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %49 : i1
    } -> tensor<i1>
    %2 = tensor.empty() : tensor<i32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%arg5 : tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %49 = arith.addi %in, %c64_i32 : i32
      linalg.yield %49 : i32
    } -> tensor<i32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = []} ins(%1, %3, %arg5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%2 : tensor<i32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %49 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %49 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %4[] : tensor<i32>
    %5 = arith.index_cast %extracted : i32 to index
    %6 = arith.maxsi %5, %c0 : index
    %7 = arith.minsi %6, %c24 : index
    %inserted_slice = tensor.insert_slice %arg3 into %arg1[0, %7, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x16xf32> into tensor<2x64x4x16xf32>
    %inserted_slice_2 = tensor.insert_slice %arg4 into %arg2[0, %7, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x16xf32> into tensor<2x64x4x16xf32>
    %8 = tensor.empty() : tensor<64xi32>
    %9 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%8 : tensor<64xi32>) {
    ^bb0(%out: i32):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i32
      linalg.yield %50 : i32
    } -> tensor<64xi32>
    %10 = tensor.empty() : tensor<40xi32>
    %11 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%10 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i32
      linalg.yield %50 : i32
    } -> tensor<40xi32>
    %12 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%arg5 : tensor<i32>) outs(%10 : tensor<40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40xi32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%12, %11 : tensor<40xi32>, tensor<40xi32>) outs(%10 : tensor<40xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %49 = arith.addi %in, %in_7 : i32
      linalg.yield %49 : i32
    } -> tensor<40xi32>
    %14 = tensor.empty() : tensor<40x64xi32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<64xi32>) outs(%14 : tensor<40x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x64xi32>
    %16 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<40xi32>) outs(%14 : tensor<40x64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x64xi32>
    %17 = tensor.empty() : tensor<40x64xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<40x64xi32>, tensor<40x64xi32>) outs(%17 : tensor<40x64xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %49 = arith.cmpi sle, %in, %in_7 : i32
      linalg.yield %49 : i1
    } -> tensor<40x64xi1>
    %19 = tensor.empty() : tensor<2x4x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%19 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %21 = tensor.empty() : tensor<2x4x16x64xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice : tensor<2x64x4x16xf32>) outs(%21 : tensor<2x4x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x64xf32>
    %collapsed = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %23 = tensor.empty() : tensor<8x40x64xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<8x40x64xf32>) -> tensor<8x40x64xf32>
    %25 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x64xf32>) outs(%24 : tensor<8x40x64xf32>) -> tensor<8x40x64xf32>
    %expanded = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 4, 40, 64] : tensor<8x40x64xf32> into tensor<2x4x40x64xf32>
    %26 = tensor.empty() : tensor<2x4x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x64xf32>) outs(%26 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x64xf32>
    %28 = tensor.empty() : tensor<2x4x40x64xi1>
    %29 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<40x64xi1>) outs(%28 : tensor<2x4x40x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x64xi1>
    %30 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %27 : tensor<2x4x40x64xi1>, tensor<2x4x40x64xf32>) outs(%26 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %49 = arith.select %in, %in_7, %cst : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x64xf32>
    %31 = tensor.empty() : tensor<2x4x40xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x64xf32>) outs(%32 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.maximumf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40xf32>) outs(%26 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%26 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %49 = arith.subf %in, %in_7 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x64xf32>) outs(%26 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x64xf32>
    %37 = linalg.fill ins(%cst_1 : f32) outs(%31 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x64xf32>) outs(%37 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40xf32>) outs(%26 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x64xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%26 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %49 = arith.divf %in, %in_7 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x64xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_2 : tensor<2x64x4x16xf32>) outs(%21 : tensor<2x4x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x64xf32>
    %42 = tensor.empty() : tensor<2x4x64x40xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x64xf32>) outs(%42 : tensor<2x4x64x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x64x40xf32>
    %collapsed_4 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %collapsed_5 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x64x40xf32> into tensor<8x64x40xf32>
    %44 = tensor.empty() : tensor<8x16x40xf32>
    %45 = linalg.fill ins(%cst_1 : f32) outs(%44 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %46 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x16x64xf32>, tensor<8x64x40xf32>) outs(%45 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_6 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %47 = tensor.empty() : tensor<2x40x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16x40xf32>) outs(%47 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %48, %inserted_slice, %inserted_slice_2 : tensor<2x40x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
  }
}

