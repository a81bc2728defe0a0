#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @parallel_block(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x96xf32>, %arg6: tensor<96x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
    %cst_2 = arith.constant 4.471500e-02 : f32
    %cst_3 = arith.constant 7.977240e-01 : f32
    %cst_4 = arith.constant 1.000000e+00 : f32
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_9 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_10 = arith.constant 0xFFF0000000000000 : f64
    %cst_11 = arith.constant 1.000000e-05 : f64
    %cst_12 = arith.constant 6.400000e+01 : f64
    %cst_13 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %78 = arith.extf %in : f32 to f64
      linalg.yield %78 : f64
    } -> tensor<2x40x64xf64>
    %2 = tensor.empty() : tensor<2x40x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf64>) outs(%3 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %78 = arith.addf %in, %out : f64
      linalg.yield %78 : f64
    } -> tensor<2x40x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40x1xf64>) outs(%2 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %78 = arith.divf %in, %cst_12 : f64
      linalg.yield %78 : f64
    } -> tensor<2x40x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%0 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_35: f64, %out: f64):
      %78 = arith.subf %in, %in_35 : f64
      linalg.yield %78 : f64
    } -> tensor<2x40x64xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%0 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_35: f64, %out: f64):
      %78 = arith.mulf %in, %in_35 : f64
      linalg.yield %78 : f64
    } -> tensor<2x40x64xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x40x64xf64>) outs(%3 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %78 = arith.addf %in, %out : f64
      linalg.yield %78 : f64
    } -> tensor<2x40x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x1xf64>) outs(%2 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %78 = arith.divf %in, %cst_12 : f64
      linalg.yield %78 : f64
    } -> tensor<2x40x1xf64>
    %10 = tensor.empty() : tensor<2x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x1xf64>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %78 = arith.truncf %in : f64 to f32
      linalg.yield %78 : f32
    } -> tensor<2x40x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %in, %out : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.divf %in, %cst_13 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.truncf %cst_11 : f64 to f32
      %79 = arith.addf %in, %78 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.rsqrt %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x1xf32>
    %17 = tensor.empty() : tensor<2x40x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %78 = arith.subf %in, %in_35 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %78 = arith.mulf %in, %in_35 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %78 = arith.mulf %in, %in_35 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %78 = arith.addf %in, %in_35 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %22 = tensor.empty() : tensor<80x192xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %24 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%23 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded = tensor.expand_shape %24 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xf32> into tensor<2x40x192xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %25 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%25 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xf32>) outs(%25 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x40x16xf32>) outs(%25 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.mulf %in, %cst_5 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40x16xf32>
    %27 = tensor.empty() : tensor<40xi64>
    %28 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%27 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %78 = linalg.index 0 : index
      %79 = arith.index_cast %78 : index to i64
      linalg.yield %79 : i64
    } -> tensor<40xi64>
    %expanded_20 = tensor.expand_shape %28 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_21 = tensor.expand_shape %28 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %29 = tensor.empty() : tensor<40x40xi64>
    %30 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%29 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_35: i64, %out: i64):
      %78 = arith.subi %in, %in_35 : i64
      linalg.yield %78 : i64
    } -> tensor<40x40xi64>
    %31 = tensor.empty() : tensor<40x40xi1>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<40x40xi64>) outs(%31 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %78 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %78 : i1
    } -> tensor<40x40xi1>
    %33 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_9 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%31 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_35: i1, %out: i1):
      %78 = arith.andi %in, %in_35 : i1
      linalg.yield %78 : i1
    } -> tensor<40x40xi1>
    %34 = tensor.empty() : tensor<40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%33, %cst_7, %cst_8 : tensor<40x40xi1>, tensor<f32>, tensor<f32>) outs(%34 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_35: f32, %in_36: f32, %out: f32):
      %78 = arith.select %in, %in_35, %in_36 : f32
      linalg.yield %78 : f32
    } -> tensor<40x40xf32>
    %36 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_22 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%36 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x4x16x40xf32>) outs(%36 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.mulf %in, %cst_5 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_23 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_24 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %38 = tensor.empty() : tensor<8x40x40xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %40 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%39 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_25 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %41 = tensor.empty() : tensor<2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %35 : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %78 = arith.addf %in, %in_35 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = tensor.empty() : tensor<2x4x40xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %45 = tensor.empty() : tensor<2x4x40xf32>
    %46 = linalg.fill ins(%cst_1 : f32) outs(%45 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %47:2 = linalg.generic {indexing_maps = [#map3, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x40x40xf32>) outs(%46, %44 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_35: i64):
      %78 = linalg.index 3 : index
      %79 = arith.index_cast %78 : index to i64
      %80 = arith.maximumf %in, %out : f32
      %81 = arith.cmpf ogt, %in, %out : f32
      %82 = arith.select %81, %79, %out_35 : i64
      linalg.yield %80, %82 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_26 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_26 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %78 = arith.subf %in, %in_35 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.exp %in : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40x40xf32>
    %50 = tensor.empty() : tensor<2x4x40x1xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x40x40xf32>) outs(%51 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %in, %out : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %78 = arith.divf %in, %in_35 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40x40xf32>
    %54 = tensor.empty() : tensor<2x4x40x40xi1>
    %55 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40x40xf32>) outs(%54 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %78 = arith.extf %in : f32 to f64
      %79 = arith.cmpf oeq, %78, %cst_10 : f64
      linalg.yield %79 : i1
    } -> tensor<2x4x40x40xi1>
    %56 = tensor.empty() : tensor<2x4x40x1xi1>
    %57 = linalg.fill ins(%true : i1) outs(%56 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %58 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x4x40x40xi1>) outs(%57 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %78 = arith.andi %in, %out : i1
      linalg.yield %78 : i1
    } -> tensor<2x4x40x1xi1>
    %59 = linalg.generic {indexing_maps = [#map11, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %cst_6, %53 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_35: f32, %in_36: f32, %out: f32):
      %78 = arith.select %in, %in_35, %in_36 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_27 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %60 = tensor.empty() : tensor<8x40x16xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %62 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%61 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_29 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %63 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x40x16xf32>) outs(%63 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %64 = tensor.empty() : tensor<2x64x64xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x64xf32>) outs(%64 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %67 = linalg.batch_matmul ins(%collapsed_31, %65 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%66 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %67 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %78 = arith.addf %in, %in_35 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x64xf32>
    %69 = tensor.empty() : tensor<80x96xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %71 = linalg.matmul ins(%collapsed, %arg5 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%70 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_32 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %72 = tensor.empty() : tensor<2x40x96xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x40x96xf32>) outs(%72 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.fpowi %in, %c3_i64 : f32, i64
      %79 = arith.mulf %78, %cst_2 : f32
      %80 = arith.addf %in, %79 : f32
      %81 = arith.mulf %80, %cst_3 : f32
      %82 = math.tanh %81 : f32
      %83 = arith.addf %82, %cst_4 : f32
      %84 = arith.mulf %83, %cst_5 : f32
      %85 = arith.mulf %in, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_33 = tensor.collapse_shape %73 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %74 = tensor.empty() : tensor<80x64xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %76 = linalg.matmul ins(%collapsed_33, %arg6 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%75 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_34 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %expanded_34 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %78 = arith.addf %in, %in_35 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x64xf32>
    return %77 : tensor<2x40x64xf32>
  }
}

