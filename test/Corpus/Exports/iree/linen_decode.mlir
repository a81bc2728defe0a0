#map = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_linen_decode {
  func.func public @main(%arg0: tensor<2x1x64xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<i32>, %arg4: tensor<64x4x16xf32>, %arg5: tensor<64x4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16x64xf32>, %arg8: tensor<4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<64xf32>) -> (tensor<2x1x64xf32>, tensor<i32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>) {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %c1_i32 = arith.constant 1 : i32
    %c63 = arith.constant 63 : index
    %c0 = arith.constant 0 : index
    %c64_i32 = arith.constant 64 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %collapsed_3 = tensor.collapse_shape %arg4 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<2x64xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_3 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded = tensor.expand_shape %2 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %expanded_4 = tensor.expand_shape %arg8 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %3 = tensor.empty() : tensor<2x1x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %4 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xf32>) outs(%3 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %63 = arith.addf %in, %in_24 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x4x16xf32>
    %collapsed_5 = tensor.collapse_shape %arg5 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %6 = linalg.matmul ins(%collapsed, %collapsed_5 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_6 = tensor.expand_shape %6 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %expanded_7 = tensor.expand_shape %arg9 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %7 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xf32>) outs(%3 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %63 = arith.addf %in, %in_24 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg6 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %9 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_9 = tensor.expand_shape %9 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %expanded_10 = tensor.expand_shape %arg10 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %10 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xf32>) outs(%3 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %63 = arith.addf %in, %in_24 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x4x16xf32>
    %12 = tensor.empty() : tensor<i1>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%12 : tensor<i1>) {
    ^bb0(%in: i32, %out: i1):
      %63 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %63 : i1
    } -> tensor<i1>
    %14 = tensor.empty() : tensor<i32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%14 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %63 = arith.addi %in, %c64_i32 : i32
      linalg.yield %63 : i32
    } -> tensor<i32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = []} ins(%13, %15, %arg3 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%14 : tensor<i32>) {
    ^bb0(%in: i1, %in_24: i32, %in_25: i32, %out: i32):
      %63 = arith.select %in, %in_24, %in_25 : i32
      linalg.yield %63 : i32
    } -> tensor<i32>
    %extracted = tensor.extract %16[] : tensor<i32>
    %17 = arith.index_cast %extracted : i32 to index
    %18 = arith.maxsi %17, %c0 : index
    %19 = arith.minsi %18, %c63 : index
    %inserted_slice = tensor.insert_slice %8 into %arg1[0, %19, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
    %inserted_slice_11 = tensor.insert_slice %11 into %arg2[0, %19, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%arg3 : tensor<i32>) outs(%14 : tensor<i32>) {
    ^bb0(%in: i32, %out: i32):
      %63 = arith.addi %in, %c1_i32 : i32
      linalg.yield %63 : i32
    } -> tensor<i32>
    %21 = tensor.empty() : tensor<64xi32>
    %22 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%21 : tensor<64xi32>) {
    ^bb0(%out: i32):
      %63 = linalg.index 0 : index
      %64 = arith.index_cast %63 : index to i32
      linalg.yield %64 : i32
    } -> tensor<64xi32>
    %23 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel"]} ins(%arg3 : tensor<i32>) outs(%21 : tensor<64xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<64xi32>
    %24 = tensor.empty() : tensor<64xi1>
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%22, %23 : tensor<64xi32>, tensor<64xi32>) outs(%24 : tensor<64xi1>) {
    ^bb0(%in: i32, %in_24: i32, %out: i1):
      %63 = arith.cmpi sle, %in, %in_24 : i32
      linalg.yield %63 : i1
    } -> tensor<64xi1>
    %26 = tensor.empty() : tensor<64xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%25 : tensor<64xi1>) outs(%26 : tensor<64xf32>) {
    ^bb0(%in: i1, %out: f32):
      %63 = arith.uitofp %in : i1 to f32
      linalg.yield %63 : f32
    } -> tensor<64xf32>
    %28 = tensor.empty() : tensor<2x1x1x64xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<64xf32>) outs(%28 : tensor<2x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x64xf32>
    %30 = tensor.empty() : tensor<f32>
    %31 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%30 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %32 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<f32>) outs(%3 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %32 : tensor<2x1x4x16xf32>, tensor<2x1x4x16xf32>) outs(%3 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %63 = arith.divf %in, %in_24 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x4x16xf32>
    %34 = tensor.empty() : tensor<2x4x16x64xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice : tensor<2x64x4x16xf32>) outs(%34 : tensor<2x4x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x64xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<128xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0, 1, 2]] output_shape [8, 1, 16] : tensor<128xf32> into tensor<8x1x16xf32>
    %collapsed_14 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %36 = tensor.empty() : tensor<8x1x64xf32>
    %37 = linalg.fill ins(%cst_2 : f32) outs(%36 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
    %38 = linalg.batch_matmul ins(%expanded_13, %collapsed_14 : tensor<8x1x16xf32>, tensor<8x16x64xf32>) outs(%37 : tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
    %expanded_15 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 1, 64] : tensor<8x1x64xf32> into tensor<2x4x1x64xf32>
    %39 = tensor.empty() : tensor<2x1x1x64xi1>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1x64xf32>) outs(%39 : tensor<2x1x1x64xi1>) {
    ^bb0(%in: f32, %out: i1):
      %63 = arith.cmpf une, %in, %cst_2 : f32
      linalg.yield %63 : i1
    } -> tensor<2x1x1x64xi1>
    %41 = tensor.empty() : tensor<2x4x1x64xi1>
    %42 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x1x1x64xi1>) outs(%41 : tensor<2x4x1x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x1x64xi1>
    %43 = tensor.empty() : tensor<2x4x1x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_15 : tensor<2x4x1x64xi1>, tensor<2x4x1x64xf32>) outs(%43 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: i1, %in_24: f32, %out: f32):
      %63 = arith.select %in, %in_24, %cst_1 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x1x64xf32>
    %45 = tensor.empty() : tensor<2x4x1xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x1x64xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.maximumf %out, %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x1xf32>) outs(%43 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %48 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%43 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %63 = arith.subf %in, %in_24 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x1x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x1x64xf32>) outs(%43 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x1x64xf32>
    %51 = linalg.fill ins(%cst_2 : f32) outs(%45 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x1x64xf32>) outs(%51 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %out, %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x1xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x1xf32>) outs(%43 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x64xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xf32>) outs(%43 : tensor<2x4x1x64xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %63 = arith.divf %in, %in_24 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x1x64xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_11 : tensor<2x64x4x16xf32>) outs(%34 : tensor<2x4x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x64xf32>
    %collapsed_16 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %collapsed_17 = tensor.collapse_shape %54 [[0, 1, 2, 3]] : tensor<2x4x1x64xf32> into tensor<512xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0, 1, 2]] output_shape [8, 64, 1] : tensor<512xf32> into tensor<8x64x1xf32>
    %56 = tensor.empty() : tensor<8x16x1xf32>
    %57 = linalg.fill ins(%cst_2 : f32) outs(%56 : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
    %58 = linalg.batch_matmul ins(%collapsed_16, %expanded_18 : tensor<8x16x64xf32>, tensor<8x64x1xf32>) outs(%57 : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
    %collapsed_19 = tensor.collapse_shape %58 [[0, 1, 2]] : tensor<8x16x1xf32> into tensor<128xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0, 1]] output_shape [2, 64] : tensor<128xf32> into tensor<2x64xf32>
    %collapsed_21 = tensor.collapse_shape %arg7 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %59 = linalg.matmul ins(%expanded_20, %collapsed_21 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_22 = tensor.expand_shape %59 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %expanded_23 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %60 = tensor.empty() : tensor<2x1x64xf32>
    %61 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x1x64xf32>) outs(%60 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %62 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %61 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%60 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %63 = arith.addf %in, %in_24 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x64xf32>
    return %62, %20, %inserted_slice, %inserted_slice_11 : tensor<2x1x64xf32>, tensor<i32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
  }
}

