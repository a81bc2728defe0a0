#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_packed_qkv {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<80x192xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xf32> into tensor<2x40x192xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %expanded_4 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_5 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %3 = tensor.empty() : tensor<40x40xi32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%3 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i32
      linalg.yield %41 : i32
    } -> tensor<40x40xi32>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%3 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %40 = linalg.index 1 : index
      %41 = arith.index_cast %40 : index to i32
      linalg.yield %41 : i32
    } -> tensor<40x40xi32>
    %6 = tensor.empty() : tensor<40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%4, %5 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_15: i32, %out: i1):
      %40 = arith.cmpi sge, %in, %in_15 : i32
      linalg.yield %40 : i1
    } -> tensor<40x40xi1>
    %8 = tensor.empty() : tensor<2x4x40x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x40x4x16xf32>) outs(%8 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %10 = tensor.empty() : tensor<2x4x16x40xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x40x4x16xf32>) outs(%10 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_7 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_8 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %12 = tensor.empty() : tensor<8x40x40xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %14 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%13 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_9 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %15 = tensor.empty() : tensor<2x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_0 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %17 = tensor.empty() : tensor<2x4x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<40x40xi1>) outs(%17 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_15: f32, %out: f32):
      %40 = arith.select %in, %in_15, %cst : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.maximumf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %40 = arith.subf %in, %in_15 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %40 = arith.divf %in, %in_15 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x40x4x16xf32>) outs(%10 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_10 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_11 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %32 = tensor.empty() : tensor<8x16x40xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %34 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%33 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_12 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %35 = tensor.empty() : tensor<2x40x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x16x40xf32>) outs(%35 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_13 = tensor.collapse_shape %36 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %37 = tensor.empty() : tensor<80x64xf32>
    %38 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %39 = linalg.matmul ins(%collapsed_13, %arg2 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_14 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_14 : tensor<2x40x64xf32>
  }
}

