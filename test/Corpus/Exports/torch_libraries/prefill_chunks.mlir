#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @prefill_chunks(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>) -> tensor<2x4x40x16xf32> {
    %c30_i64 = arith.constant 30 : i64
    %c20_i64 = arith.constant 20 : i64
    %c0_i64 = arith.constant 0 : i64
    %c10_i64 = arith.constant 10 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<10x64xi1>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<64xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i64
      linalg.yield %68 : i64
    } -> tensor<64xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
    %2 = tensor.empty() : tensor<10xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<10xi64>) {
    ^bb0(%out: i64):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i64
      linalg.yield %68 : i64
    } -> tensor<10xi64>
    %expanded_4 = tensor.expand_shape %3 [[0, 1]] output_shape [10, 1] : tensor<10xi64> into tensor<10x1xi64>
    %4 = tensor.empty() : tensor<10x64xi64>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x64xi64>, tensor<10x1xi64>) outs(%4 : tensor<10x64xi64>) {
    ^bb0(%in: i64, %in_29: i64, %out: i64):
      %67 = arith.subi %in, %in_29 : i64
      linalg.yield %67 : i64
    } -> tensor<10x64xi64>
    %6 = tensor.empty() : tensor<10x64xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<10x64xi64>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %67 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_2 : tensor<10x64xi1>, tensor<10x64xi1>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i1, %in_29: i1, %out: i1):
      %67 = arith.andi %in, %in_29 : i1
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 10, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x10x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x64x16xf32>) outs(%9 : tensor<2x4x16x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %10 = tensor.empty() : tensor<8x10x64xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x10x16xf32>, tensor<8x16x64xf32>) outs(%11 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %expanded_6 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 4, 10, 64] : tensor<8x10x64xf32> into tensor<2x4x10x64xf32>
    %13 = tensor.empty() : tensor<2x4x10x64xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.divf %in, %cst_3 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<10x64xi1>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      %67 = arith.xori %in, %true : i1
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_1, %14 : tensor<10x64xi1>, tensor<f32>, tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %67 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %17 = tensor.empty() : tensor<2x4x10xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x4x10xi64>) -> tensor<2x4x10xi64>
    %19 = tensor.empty() : tensor<2x4x10xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
    %21:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x10x64xf32>) outs(%20, %18 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %67 = linalg.index 3 : index
      %68 = arith.index_cast %67 : index to i64
      %69 = arith.maximumf %in, %out : f32
      %70 = arith.cmpf ogt, %in, %out : f32
      %71 = arith.select %70, %68, %out_29 : i64
      linalg.yield %69, %71 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_7 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_7 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %67 = arith.subf %in, %in_29 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %24 = tensor.empty() : tensor<2x4x10x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x10x64xf32>) outs(%25 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %out : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x1xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %67 = arith.divf %in, %in_29 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %collapsed_8 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x10x64xf32> into tensor<8x10x64xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x64x16xf32> into tensor<8x64x16xf32>
    %28 = tensor.empty() : tensor<8x10x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x10x64xf32>, tensor<8x64x16xf32>) outs(%29 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_10 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<10x64xi64>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %67 = arith.cmpi sle, %in, %c10_i64 : i64
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %32 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_2 : tensor<10x64xi1>, tensor<10x64xi1>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i1, %in_29: i1, %out: i1):
      %67 = arith.andi %in, %in_29 : i1
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %extracted_slice_11 = tensor.extract_slice %arg0[0, 0, 10, 0] [2, 4, 10, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x10x16xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_12, %collapsed_5 : tensor<8x10x16xf32>, tensor<8x16x64xf32>) outs(%11 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %expanded_13 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 10, 64] : tensor<8x10x64xf32> into tensor<2x4x10x64xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.divf %in, %cst_3 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<10x64xi1>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      %67 = arith.xori %in, %true : i1
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %36 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_1, %34 : tensor<10x64xi1>, tensor<f32>, tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %67 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %37:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x10x64xf32>) outs(%20, %18 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %67 = linalg.index 3 : index
      %68 = arith.index_cast %67 : index to i64
      %69 = arith.maximumf %in, %out : f32
      %70 = arith.cmpf ogt, %in, %out : f32
      %71 = arith.select %70, %68, %out_29 : i64
      linalg.yield %69, %71 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_14 = tensor.expand_shape %37#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_14 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %67 = arith.subf %in, %in_29 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x10x64xf32>) outs(%25 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %out : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x1xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %67 = arith.divf %in, %in_29 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %collapsed_15 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x4x10x64xf32> into tensor<8x10x64xf32>
    %42 = linalg.batch_matmul ins(%collapsed_15, %collapsed_9 : tensor<8x10x64xf32>, tensor<8x64x16xf32>) outs(%29 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_16 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<10x64xi64>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %67 = arith.cmpi sle, %in, %c20_i64 : i64
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %44 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%43, %cst_2 : tensor<10x64xi1>, tensor<10x64xi1>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i1, %in_29: i1, %out: i1):
      %67 = arith.andi %in, %in_29 : i1
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %extracted_slice_17 = tensor.extract_slice %arg0[0, 0, 20, 0] [2, 4, 10, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x10x16xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %45 = linalg.batch_matmul ins(%collapsed_18, %collapsed_5 : tensor<8x10x16xf32>, tensor<8x16x64xf32>) outs(%11 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %expanded_19 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 10, 64] : tensor<8x10x64xf32> into tensor<2x4x10x64xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.divf %in, %cst_3 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<10x64xi1>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      %67 = arith.xori %in, %true : i1
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %48 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %cst_1, %46 : tensor<10x64xi1>, tensor<f32>, tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %67 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %49:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x4x10x64xf32>) outs(%20, %18 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %67 = linalg.index 3 : index
      %68 = arith.index_cast %67 : index to i64
      %69 = arith.maximumf %in, %out : f32
      %70 = arith.cmpf ogt, %in, %out : f32
      %71 = arith.select %70, %68, %out_29 : i64
      linalg.yield %69, %71 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_20 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_20 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %67 = arith.subf %in, %in_29 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x10x64xf32>) outs(%25 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %out : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x1xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %52 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %67 = arith.divf %in, %in_29 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %collapsed_21 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x4x10x64xf32> into tensor<8x10x64xf32>
    %54 = linalg.batch_matmul ins(%collapsed_21, %collapsed_9 : tensor<8x10x64xf32>, tensor<8x64x16xf32>) outs(%29 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_22 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<10x64xi64>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %67 = arith.cmpi sle, %in, %c30_i64 : i64
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%55, %cst_2 : tensor<10x64xi1>, tensor<10x64xi1>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i1, %in_29: i1, %out: i1):
      %67 = arith.andi %in, %in_29 : i1
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %extracted_slice_23 = tensor.extract_slice %arg0[0, 0, 30, 0] [2, 4, 10, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x10x16xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %57 = linalg.batch_matmul ins(%collapsed_24, %collapsed_5 : tensor<8x10x16xf32>, tensor<8x16x64xf32>) outs(%11 : tensor<8x10x64xf32>) -> tensor<8x10x64xf32>
    %expanded_25 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 4, 10, 64] : tensor<8x10x64xf32> into tensor<2x4x10x64xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.divf %in, %cst_3 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<10x64xi1>) outs(%6 : tensor<10x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      %67 = arith.xori %in, %true : i1
      linalg.yield %67 : i1
    } -> tensor<10x64xi1>
    %60 = linalg.generic {indexing_maps = [#map5, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %cst_1, %58 : tensor<10x64xi1>, tensor<f32>, tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %67 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %61:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x10x64xf32>) outs(%20, %18 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %67 = linalg.index 3 : index
      %68 = arith.index_cast %67 : index to i64
      %69 = arith.maximumf %in, %out : f32
      %70 = arith.cmpf ogt, %in, %out : f32
      %71 = arith.select %70, %68, %out_29 : i64
      linalg.yield %69, %71 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_26 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_26 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %67 = arith.subf %in, %in_29 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x10x64xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x10x64xf32>) outs(%25 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %out : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x1xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %64 : tensor<2x4x10x64xf32>, tensor<2x4x10x1xf32>) outs(%13 : tensor<2x4x10x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %67 = arith.divf %in, %in_29 : f32
      linalg.yield %67 : f32
    } -> tensor<2x4x10x64xf32>
    %collapsed_27 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x10x64xf32> into tensor<8x10x64xf32>
    %66 = linalg.batch_matmul ins(%collapsed_27, %collapsed_9 : tensor<8x10x64xf32>, tensor<8x64x16xf32>) outs(%29 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_28 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %concat = tensor.concat dim(2) %expanded_10, %expanded_16, %expanded_22, %expanded_28 : (tensor<2x4x10x16xf32>, tensor<2x4x10x16xf32>, tensor<2x4x10x16xf32>, tensor<2x4x10x16xf32>) -> tensor<2x4x40x16xf32>
    return %concat : tensor<2x4x40x16xf32>
  }
}

