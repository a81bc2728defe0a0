#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map7 = affine_map<() -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map15 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16x64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -3.40282347E+38 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i32
      linalg.yield %61 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<2x40x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %5 = tensor.empty() : tensor<2x40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%5 : tensor<2x40x40xi1>) {
    ^bb0(%in: i32, %in_21: i32, %out: i1):
      %60 = arith.cmpi sge, %in, %in_21 : i32
      linalg.yield %60 : i1
    } -> tensor<2x40x40xi1>
    %7 = tensor.empty() : tensor<2x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x40xi1>) outs(%7 : tensor<2x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %60 = arith.uitofp %in : i1 to f32
      linalg.yield %60 : f32
    } -> tensor<2x40x40xf32>
    %9 = tensor.empty() : tensor<2x1x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x40xf32>) outs(%9 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %collapsed_3 = tensor.collapse_shape %arg6 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %11 = tensor.empty() : tensor<80x64xf32>
    %12 = linalg.fill ins(%cst_2 : f32) outs(%11 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %13 = linalg.matmul ins(%collapsed, %collapsed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%12 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_4 = tensor.expand_shape %arg5 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %14 = tensor.empty() : tensor<2x40x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x4x16xf32>) outs(%14 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %15 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%14 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %60 = arith.addf %in, %in_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %17 = linalg.matmul ins(%collapsed, %collapsed_5 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%12 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_6 = tensor.expand_shape %17 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_7 = tensor.expand_shape %arg1 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x16xf32>) outs(%14 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %18 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%14 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %60 = arith.addf %in, %in_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_8 = tensor.collapse_shape %arg8 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %20 = linalg.matmul ins(%collapsed, %collapsed_8 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%12 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_9 = tensor.expand_shape %20 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_10 = tensor.expand_shape %arg7 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x4x16xf32>) outs(%14 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %21 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%14 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %60 = arith.addf %in, %in_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x40x4x16xf32>
    %23 = tensor.empty() : tensor<f32>
    %24 = linalg.generic {indexing_maps = [#map7], iterator_types = []} outs(%23 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %25 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<f32>) outs(%14 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %25 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%14 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %60 = arith.divf %in, %in_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x40x4x16xf32>
    %27 = tensor.empty() : tensor<2x4x40x16xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x4x16xf32>) outs(%27 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x40xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x4x16xf32>) outs(%29 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_11 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_12 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %31 = tensor.empty() : tensor<8x40x40xf32>
    %32 = linalg.fill ins(%cst_2 : f32) outs(%31 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %33 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%32 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_13 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x1x40x40xi1>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x1x40x40xf32>) outs(%34 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %60 = arith.cmpf une, %in, %cst_2 : f32
      linalg.yield %60 : i1
    } -> tensor<2x1x40x40xi1>
    %36 = tensor.empty() : tensor<2x4x40x40xi1>
    %37 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x1x40x40xi1>) outs(%36 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %38 = tensor.empty() : tensor<2x4x40x40xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_13 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_21: f32, %out: f32):
      %60 = arith.select %in, %in_21, %cst_1 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x40xf32>
    %40 = tensor.empty() : tensor<2x4x40xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.maximumf %out, %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %43 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %60 = arith.subf %in, %in_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.fill ins(%cst_2 : f32) outs(%40 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x40x40xf32>) outs(%46 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %out, %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %60 = arith.divf %in, %in_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x4x16xf32>) outs(%29 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_15 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %52 = tensor.empty() : tensor<8x16x40xf32>
    %53 = linalg.fill ins(%cst_2 : f32) outs(%52 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %54 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%53 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_16 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x16x40xf32>) outs(%14 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_17 = tensor.collapse_shape %55 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %collapsed_18 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %56 = linalg.matmul ins(%collapsed_17, %collapsed_18 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%12 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_19 = tensor.expand_shape %56 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %expanded_20 = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %57 = tensor.empty() : tensor<2x40x64xf32>
    %58 = linalg.generic {indexing_maps = [#map15, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x64xf32>) outs(%57 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %58 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%57 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %60 = arith.addf %in, %in_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x40x64xf32>
    return %59 : tensor<2x40x64xf32>
  }
}

