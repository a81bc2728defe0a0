#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<"0xFEFFFFFFFFFFFFFFFCFFFFFFFFFFFFFFF8FFFFFFFFFFFFFFF0FFFFFFFFFFFFFFE0FFFFFFFFFFFFFFC0FFFFFFFFFFFFFF80FFFFFFFFFFFFFF00FFFFFFFFFFFFFF00FEFFFFFFFFFFFF00FCFFFFFFFFFFFF"> : tensor<10x64xi1>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<"0x00F8FFFFFFFFFFFF00F0FFFFFFFFFFFF00E0FFFFFFFFFFFF00C0FFFFFFFFFFFF0080FFFFFFFFFFFF0000FFFFFFFFFFFF0000FEFFFFFFFFFF0000FCFFFFFFFFFF0000F8FFFFFFFFFF0000F0FFFFFFFFFF"> : tensor<10x64xi1>
    %cst_5 = arith.constant dense<"0x0000E0FFFFFFFFFF0000C0FFFFFFFFFF000080FFFFFFFFFF000000FFFFFFFFFF000000FEFFFFFFFF000000FCFFFFFFFF000000F8FFFFFFFF000000F0FFFFFFFF000000E0FFFFFFFF000000C0FFFFFFFF"> : tensor<10x64xi1>
    %cst_6 = arith.constant dense<"0x00000080FFFFFFFF00000000FFFFFFFF00000000FEFFFFFF00000000FCFFFFFF00000000F8FFFFFF00000000F0FFFFFF00000000E0FFFFFF00000000C0FFFFFF0000000080FFFFFF0000000000FFFFFF"> : tensor<10x64xi1>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 10, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x10x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x64x16xf32>) outs(%0 : tensor<2x4x16x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %1 = tensor.empty() : tensor<8x10x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<8x10x16xf32>, tensor<8x16x64xf32>) outs(%2 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 10, 64] : tensor<8x10x64xf32> into tensor<2x4x10x64xf32>
    %4 = tensor.empty() : tensor<2x4x10x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x4x10x64xf32>, tensor<f32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.divf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %cst_3, %5 : tensor<10x64xi1>, tensor<f32>, tensor<2x4x10x64xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %48 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %7 = tensor.empty() : tensor<2x4x10xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x10xi64>) -> tensor<2x4x10xi64>
    %9 = tensor.empty() : tensor<2x4x10xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x10x64xf32>) outs(%10, %8 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_30 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_8 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_8 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.subf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x10x64xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %14 = tensor.empty() : tensor<2x4x10x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x10x64xf32>) outs(%15 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.divf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %collapsed_9 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x10x64xf32> into tensor<8x10x64xf32>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x64x16xf32> into tensor<8x64x16xf32>
    %18 = tensor.empty() : tensor<8x10x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x10x64xf32>, tensor<8x64x16xf32>) outs(%19 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_11 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %extracted_slice_12 = tensor.extract_slice %arg0[0, 0, 10, 0] [2, 4, 10, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x10x16xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_13, %collapsed_7 : tensor<8x10x16xf32>, tensor<8x16x64xf32>) outs(%2 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %expanded_14 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 10, 64] : tensor<8x10x64xf32> into tensor<2x4x10x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_1 : tensor<2x4x10x64xf32>, tensor<f32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.divf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %cst_3, %22 : tensor<10x64xi1>, tensor<f32>, tensor<2x4x10x64xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %48 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %24:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x10x64xf32>) outs(%10, %8 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_30 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_15 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_15 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.subf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x10x64xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x10x64xf32>) outs(%15 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.divf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %collapsed_16 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x10x64xf32> into tensor<8x10x64xf32>
    %29 = linalg.batch_matmul ins(%collapsed_16, %collapsed_10 : tensor<8x10x64xf32>, tensor<8x64x16xf32>) outs(%19 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_17 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %extracted_slice_18 = tensor.extract_slice %arg0[0, 0, 20, 0] [2, 4, 10, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x10x16xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_19, %collapsed_7 : tensor<8x10x16xf32>, tensor<8x16x64xf32>) outs(%2 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %expanded_20 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 10, 64] : tensor<8x10x64xf32> into tensor<2x4x10x64xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %cst_1 : tensor<2x4x10x64xf32>, tensor<f32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.divf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %cst_3, %31 : tensor<10x64xi1>, tensor<f32>, tensor<2x4x10x64xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %48 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %33:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x10x64xf32>) outs(%10, %8 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_30 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_21 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_21 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.subf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x10x64xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x10x64xf32>) outs(%15 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.divf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %collapsed_22 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x10x64xf32> into tensor<8x10x64xf32>
    %38 = linalg.batch_matmul ins(%collapsed_22, %collapsed_10 : tensor<8x10x64xf32>, tensor<8x64x16xf32>) outs(%19 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_23 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %extracted_slice_24 = tensor.extract_slice %arg0[0, 0, 30, 0] [2, 4, 10, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x10x16xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %39 = linalg.batch_matmul ins(%collapsed_25, %collapsed_7 : tensor<8x10x16xf32>, tensor<8x16x64xf32>) outs(%2 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %expanded_26 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 10, 64] : tensor<8x10x64xf32> into tensor<2x4x10x64xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %cst_1 : tensor<2x4x10x64xf32>, tensor<f32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.divf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %cst_3, %40 : tensor<10x64xi1>, tensor<f32>, tensor<2x4x10x64xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %48 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %42:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x10x64xf32>) outs(%10, %8 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_30 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_27 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_27 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.subf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x10x64xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x10x64xf32>) outs(%15 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %45 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%4 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %48 = arith.divf %in, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x64xf32>
    %collapsed_28 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x10x64xf32> into tensor<8x10x64xf32>
    %47 = linalg.batch_matmul ins(%collapsed_28, %collapsed_10 : tensor<8x10x64xf32>, tensor<8x64x16xf32>) outs(%19 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_29 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %concat = tensor.concat dim(2) %expanded_11, %expanded_17, %expanded_23, %expanded_29 : (tensor<2x4x10x16xf32>, tensor<2x4x10x16xf32>, tensor<2x4x10x16xf32>, tensor<2x4x10x16xf32>) -> tensor<2x4x40x16xf32>
    return %concat : tensor<2x4x40x16xf32>
  }
}

